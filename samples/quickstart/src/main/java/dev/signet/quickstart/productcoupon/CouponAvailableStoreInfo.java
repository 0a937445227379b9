package dev.signet.quickstart.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * The stores in which a coupon counts, as users are told.
 *
 * @param description in words
 * @param miniProgramAppid the mini program that lists them
 * @param miniProgramPath the path to the list
 */
public record CouponAvailableStoreInfo(
        String description,
        @Nullable String miniProgramAppid,
        @Nullable String miniProgramPath) {}
