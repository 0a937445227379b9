package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How many coupons may be handed out, and to whom.
 *
 * @param maxAmount the budget in all, in fen; not open yet
 * @param maxCoupons how many coupons may be handed out
 * @param maxCouponsPerUser how many coupons a user may receive
 * @param maxAmountByDay the budget of a day, in fen; not open yet
 * @param maxCouponsByDay how many coupons may be handed out a day, for stocks of type DISCOUNT or EXCHANGE
 * @param naturalPersonLimit whether all accounts of one identity document count as one user in maxCouponsPerUser; null
 *     for no
 * @param preventApiAbuse whether suspicious accounts are turned away; null for no
 * @param transferable whether users may give the coupons away; null for no; not open yet
 * @param shareable whether users may share the link by which they are received; null for no; not open yet
 */
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
