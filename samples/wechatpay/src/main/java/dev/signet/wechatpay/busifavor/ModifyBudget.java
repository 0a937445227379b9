package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.Check;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Changes the budget of a stock, in one dimension.
 *
 * @param stockId the stock
 * @param targetMaxCoupons how many coupons the stock shall hand out at most; null for no change
 * @param targetMaxCouponsByDay how many coupons the stock shall hand out a day at most; null for no change
 * @param currentMaxCoupons how many it hands out at most before the change; required with a target above 0
 * @param currentMaxCouponsByDay how many it hands out a day at most before the change; required with a target above 0
 * @param modifyBudgetRequestNo the merchant's own number of this request
 */
@AtMostOneOf({"targetMaxCoupons", "targetMaxCouponsByDay"})
public record ModifyBudget(
        @Path @Length(min = 1, max = 20) String stockId,
        @Nullable Long targetMaxCoupons,
        @Nullable Long targetMaxCouponsByDay,
        @Nullable Long currentMaxCoupons,
        @Nullable Long currentMaxCouponsByDay,
        @IdempotencyKey @Length(min = 1, max = 128) String modifyBudgetRequestNo) {

    /** A target above zero is set against the present value. */
    @Check(message = "is required when target_max_coupons is above 0", at = "currentMaxCoupons")
    boolean currentIsKnown() {
        return targetMaxCoupons == null || targetMaxCoupons <= 0 || currentMaxCoupons != null;
    }

    /** The same for a day. */
    @Check(message = "is required when target_max_coupons_by_day is above 0", at = "currentMaxCouponsByDay")
    boolean currentByDayIsKnown() {
        return targetMaxCouponsByDay == null || targetMaxCouponsByDay <= 0 || currentMaxCouponsByDay != null;
    }
}
