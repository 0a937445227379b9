package dev.signet.sandbox.words;

import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sensitive values wherever a value may stand. */
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://example.com")
public interface Payees {

    @Post("/v3/payees")
    Payee add(Payee payee);

    @Get("/v3/payees")
    List<Payee> find(@Query Sensitive<String> name);

    record Payee(
            Sensitive<String> name,
            @Nullable List<Sensitive<String>> phones,
            @Nullable Account account) {}

    record Account(Sensitive<String> number, String bank) {}
}
