package dev.signet.reliability.lab;

import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

/** An API that moves money: one call with an idempotency key, one without, one that only reads. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://main.test", "https://backup.test"})
@ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
public interface Transfers {

    /** Pays; the server recognises a repetition. */
    @Post("/brand/transfers/{account}")
    Receipt pay(Payment payment);

    /** Pays; the server recognises nothing. */
    @Post("/brand/tips/{account}")
    Receipt tip(Tip tip);

    /** Takes a payment back, and answers with nothing. */
    @Post("/brand/transfers/{account}/cancel")
    void cancel(@Path @Redacted String account, @IdempotencyKey @Query String outRequestNo);

    /** Registers somebody whose name travels encrypted. */
    @Post("/brand/names")
    Named register(Register request);

    /** Looks. */
    @Get("/brand/transfers/{account}")
    Receipt find(@Path @Redacted String account, @Query @Redacted String phone);

    /** A payment. */
    record Payment(
            @Path @Redacted String account,
            @Query @Redacted String phone,
            @IdempotencyKey String outRequestNo,
            @Redacted String openid,
            long amount) {}

    /** A payment without an idempotency key; {@code note} is how the tests tell one from another. */
    record Tip(@Path @Redacted String account, @Redacted String openid, String note, long amount) {}

    /** Somebody. */
    record Register(@IdempotencyKey String outRequestNo, Sensitive<String> name) {}

    /** Somebody who is registered. */
    record Named(Sensitive<String> name) {}

    /** What was done. */
    record Receipt(
            String state,
            @Nullable @Redacted String openid,
            @Nullable Long count) {}
}
