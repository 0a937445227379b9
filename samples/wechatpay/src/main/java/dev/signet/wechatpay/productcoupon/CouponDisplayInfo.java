package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** How a user's coupon is shown. */
public record CouponDisplayInfo(
        @Nullable CouponCodeDisplayMode codeDisplayMode,
        @Nullable BackgroundColor backgroundColor,
        @Nullable EntranceMiniProgram entranceMiniProgram,
        @Nullable EntranceOfficialAccount entranceOfficialAccount,
        @Nullable EntranceFinder entranceFinder) {}
