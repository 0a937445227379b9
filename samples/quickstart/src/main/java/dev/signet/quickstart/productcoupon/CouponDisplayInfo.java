package dev.signet.quickstart.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * How a coupon looks in the wallet.
 *
 * @param codeDisplayMode how its code looks
 * @param backgroundColor the name of a color, such as Color010
 * @param entranceMiniProgram a way to a mini program
 * @param entranceOfficialAccount a way to an official account
 * @param entranceFinder a way to a video
 */
public record CouponDisplayInfo(
        CouponCodeDisplayMode codeDisplayMode,
        @Nullable String backgroundColor,
        @Nullable EntranceMiniProgram entranceMiniProgram,
        @Nullable EntranceOfficialAccount entranceOfficialAccount,
        @Nullable EntranceFinder entranceFinder) {}
