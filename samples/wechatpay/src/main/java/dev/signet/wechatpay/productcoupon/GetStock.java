package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.constraint.Length;

/**
 * Asks for a stock.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock
 */
public record GetStock(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId) {}
