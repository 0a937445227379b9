package dev.signet.sandbox.words;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

/** A record of thirty components. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Wide {

    @Post("/wide")
    void wide(Thirty request);

    record Thirty(
            String c1,
            String c2,
            String c3,
            String c4,
            String c5,
            String c6,
            String c7,
            String c8,
            String c9,
            String c10,
            String c11,
            String c12,
            String c13,
            String c14,
            String c15,
            String c16,
            String c17,
            String c18,
            String c19,
            String c20,
            String c21,
            String c22,
            String c23,
            String c24,
            String c25,
            String c26,
            String c27,
            int number,
            boolean truth,
            @Nullable String optional) {}
}
