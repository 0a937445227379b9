package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface OptionalPathValue {
    @Get("/things/{id}")
    Answer one(@Path @Nullable String id);
// ERROR column 39 [OptionalPathValue] id fills a placeholder of the path, which cannot be left out. Remove @Nullable, or declare a second method for the path without it.
}

record Answer(String text) {}
