package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnusableVerification {
    @Post("/things")
    @Verification(Verification.Mode.DIGEST_HEADER)
// ERROR column 5 [UnusableVerification] The digest stands in a header, which is not named. Write header = "…".
    Answer things(Request request);

    @Get("/others")
    @Verification(value = Verification.Mode.NONE, header = "X-Digest")
// ERROR column 60 [UnusableVerification] Only a digest stands in a header. Remove header, or write Mode.DIGEST_HEADER.
    Answer others();

    @Get("/more")
    @Verification(value = Verification.Mode.DIGEST_HEADER, header = "X Digest")
// ERROR column 69 [UnusableVerification] "X Digest" is no header name. Write one such as "Wechatpay-Statement-Sha1".
    Answer more();
}

record Request(String text) {}

record Answer(String text) {}
