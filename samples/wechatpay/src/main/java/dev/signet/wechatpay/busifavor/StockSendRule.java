package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** How many coupons may be handed out, and to whom. */
public record StockSendRule(
        @Nullable Long maxAmount,

        @Range(min = 1, max = 1000000000) @Required(severity = Severity.WARN) @Nullable
        Long maxCoupons,

        @Range(min = 1, max = 100) Long maxCouponsPerUser,
        @Nullable Long maxAmountByDay,

        @Range(min = 1, max = 1000000000)
        @AllowedWhen(
                field = "../stockType",
                in = {"DISCOUNT", "EXCHANGE"})
        @Nullable
        Long maxCouponsByDay,

        @Nullable Boolean naturalPersonLimit,
        @Nullable Boolean preventApiAbuse,
        @Nullable Boolean transferable,
        @Nullable Boolean shareable) {}
