package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedCharset {
    @Post("/things")
    Answer things(Request request);

    @Put("/things")
    Answer others(Brackets request);
}

// RIGHT
record Request(@Charset("0-9A-Za-z_-") String text) {}

record Brackets(
        @Charset("a-z[]") String open,
        @Charset("[]") String both,
        @Charset("[a-z") String one,
        @Charset("][") String reversed,
        @Charset("0-9\\") String backslash) {}

record Answer(String text) {}
