package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.constraint.Length;

/**
 * Asks for a product coupon.
 *
 * @param productCouponId the product coupon
 */
public record GetProductCoupon(@Path @Length(max = 40) String productCouponId) {}
