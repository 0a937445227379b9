package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface NullablePrimitive {
    @Post("/things")
    Answer things(Request request);
}

record Request(@Nullable int number, @Nullable boolean bool) {}
// ERROR column 26 [NullablePrimitive] int has no null. Write @Nullable Integer number.
// ERROR column 48 [NullablePrimitive] boolean has no null. Write @Nullable Boolean bool.

record Answer(String text) {}
