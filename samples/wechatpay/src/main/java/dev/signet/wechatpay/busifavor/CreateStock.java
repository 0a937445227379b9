package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import org.jspecify.annotations.Nullable;

/**
 * Creates a stock of busifavor coupons.
 *
 * @param stockName name of the stock; an older source forbids {@code _ , ; |} in it
 * @param belongMerchant the merchant the stock belongs to; in the modes for service providers, the sub-merchant
 * @param comment a note that only the merchant sees who configures the stock
 * @param goodsName for which goods the coupons are, as shown in the user's card pack
 * @param stockType what the coupons grant
 * @param couponUseRule when the coupons are valid, what they grant, and where they are used
 * @param stockSendRule how many coupons may be handed out, and to whom
 * @param outRequestNo the merchant's own number of this request, unique; letters, digits, {@code | _ *} and {@code -}
 * @param customEntrance ways from the coupon's page to elsewhere
 * @param displayPatternInfo how the coupons are shown
 * @param couponCodeMode where the coupon codes come from
 * @param notifyConfig settings of the notifications of events
 * @param subsidy whether subsidies may be paid for the coupons; null for no; not open yet
 */
public record CreateStock(
        @Length(min = 1, max = 21, severity = Severity.WARN) @Matches(value = "[^_,;|]*", severity = Severity.WARN)
        String stockName,

        @Length(min = 8, max = 15) String belongMerchant,

        @Length(min = 1, max = 20, severity = Severity.WARN) @Nullable
        String comment,

        @Length(min = 1, max = 15) String goodsName,
        StockType stockType,
        CouponUseRule couponUseRule,
        StockSendRule stockSendRule,

        @IdempotencyKey @Length(min = 1, max = 128) @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outRequestNo,

        @Nullable CustomEntrance customEntrance,
        @Nullable DisplayPatternInfo displayPatternInfo,
        CouponCodeMode couponCodeMode,
        @Nullable NotifyConfig notifyConfig,
        @Nullable Boolean subsidy) {}
