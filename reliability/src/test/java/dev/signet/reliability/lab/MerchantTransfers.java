package dev.signet.reliability.lab;

import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.spec.Api;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

/** What merchants call, beside the brands of {@link Transfers}. */
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://main.test")
public interface MerchantTransfers {

    /** Pays. */
    @Post("/v3/transfers")
    Receipt pay(MerchantPayment payment);

    /** A payment. */
    record MerchantPayment(@IdempotencyKey String outRequestNo) {}
}
