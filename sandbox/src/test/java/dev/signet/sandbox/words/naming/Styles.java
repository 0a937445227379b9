package dev.signet.sandbox.words.naming;

import dev.signet.spec.Api;
import dev.signet.spec.Naming;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import dev.signet.spec.WireName;

/** Records that name their components after the package, the type around them, or themselves. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Styles {

    @Post("/styles")
    void styles(@Query int pageSize, Outer outer);

    record Outer(
            String firstWord,
            Camel.Inner camelInner,
            Upper upper,
            @WireName("own_Name") String renamed) {}

    @Naming(Naming.Style.CAMEL_CASE)
    interface Camel {

        record Inner(String firstWord, Snake snake2Case) {}

        @Naming(Naming.Style.SNAKE_CASE)
        record Snake(String firstWordHTTP) {}
    }

    @Naming(Naming.Style.UPPER_CAMEL_CASE)
    record Upper(String firstWord) {}
}
