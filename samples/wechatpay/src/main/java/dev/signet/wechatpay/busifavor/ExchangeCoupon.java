package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A product for a price, from a threshold on.
 *
 * @param exchangePrice the price of the product, in fen; an older source asks for at least 1
 * @param transactionMinimum from which amount on the coupon can be used, in fen
 */
public record ExchangeCoupon(
        @Range(min = 0, max = 10000000)
        @Range(min = 1, severity = Severity.WARN, id = "older")
        @Required(severity = Severity.WARN)
        @Nullable
        Long exchangePrice,

        @Range(min = 1, max = 10000000) @Required(severity = Severity.WARN) @Nullable
        Long transactionMinimum) {}
