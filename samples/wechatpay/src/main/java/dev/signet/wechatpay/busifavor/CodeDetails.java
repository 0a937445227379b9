package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded code, and the coupon it belongs to.
 *
 * @param codeInformation the code, its state, and who received it
 * @param couponInformation the user's coupon; some sources give it for a code that is DISPATCHED only
 */
public record CodeDetails(
        CodeInformation codeInformation, @Nullable CouponInformation couponInformation) {}
