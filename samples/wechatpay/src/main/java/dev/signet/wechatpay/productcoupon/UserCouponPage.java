package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of coupons; the count comes with the first page only.
 *
 * @param totalCount how many coupons there are; with the first page only
 * @param userCouponList the coupons of the page
 * @param nextPageToken where the next page begins; null if there is none
 */
public record UserCouponPage(
        @Nullable Long totalCount,
        @Nullable List<UserCoupon> userCouponList,
        @Nullable String nextPageToken) {}
