package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * How a user's coupon is shown.
 *
 * @param codeDisplayMode how its code looks
 * @param backgroundColor its background; without one, a coupon has COLOR020
 * @param entranceMiniProgram a way to a mini program
 * @param entranceOfficialAccount a way to an official account
 * @param entranceFinder a way to a video
 */
public record CouponDisplayInfo(
        @Nullable CouponCodeDisplayMode codeDisplayMode,
        @Nullable BackgroundColor backgroundColor,
        @Nullable EntranceMiniProgram entranceMiniProgram,
        @Nullable EntranceOfficialAccount entranceOfficialAccount,
        @Nullable EntranceFinder entranceFinder) {}
