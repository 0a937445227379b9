package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import org.jspecify.annotations.Nullable;

/**
 * Changes how a stock is shown and used.
 *
 * @param stockId the stock
 * @param customEntrance ways from the coupon's page to elsewhere
 * @param stockName name of the stock; cannot be changed for now
 * @param comment a note that only the merchant sees who configured the stock
 * @param goodsName for which goods the coupons are, as shown in the user's card pack
 * @param outRequestNo the merchant's own number of this request, unique
 * @param displayPatternInfo how the coupons are shown
 * @param couponUseRule where the coupons are used
 * @param stockSendRule to whom coupons may be handed out
 * @param notifyConfig settings of the notifications of events
 * @param subsidy whether subsidies may be paid for the coupons; can be allowed, not forbidden again; not open yet
 */
public record ModifyStock(
        @Path String stockId,
        @Nullable ModifiedCustomEntrance customEntrance,

        @Length(min = 1, max = 21, severity = Severity.WARN)
        @Matches(value = "[^_,;|]*", severity = Severity.WARN)
        @Nullable
        String stockName,

        @Length(min = 1, max = 20, severity = Severity.WARN) @Nullable
        String comment,

        @Length(min = 1, max = 15) @Nullable String goodsName,

        @IdempotencyKey @Length(min = 1, max = 128) @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outRequestNo,

        @Nullable DisplayPatternInfo displayPatternInfo,
        @Nullable ModifiedCouponUseRule couponUseRule,
        @Nullable ModifiedStockSendRule stockSendRule,
        @Nullable NotifyConfig notifyConfig,
        @Nullable Boolean subsidy) {}
