package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.OnlyWhen;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon for a single use grants on all products.
 *
 * @param normalCoupon the amount off; for coupons of scope ALL and type NORMAL
 * @param discountCoupon the percentage off; for coupons of scope ALL and type DISCOUNT
 */
public record SingleUsageInfo(
        @OnlyWhen(field = "../scope", is = "ALL") @OnlyWhen(field = "../type", is = "NORMAL") @Nullable
        NormalCouponUsageRule normalCoupon,

        @OnlyWhen(field = "../scope", is = "ALL") @OnlyWhen(field = "../type", is = "DISCOUNT") @Nullable
        DiscountCouponUsageRule discountCoupon) {}
