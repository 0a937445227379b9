package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of coupons; the count comes with the first page only. */
public record UserCouponPage(
        Long totalCount,
        @Nullable List<UserCoupon> userCouponList,
        @Nullable String nextPageToken) {}
