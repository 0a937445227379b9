package com.example.coupons.platform;

import dev.signet.wechatpay.productcoupon.CouponCodes;

/** The generated client of each brand, by the company's name for the brand. */
@FunctionalInterface
public interface BrandCodes {

    /** The client that calls as this brand; {@link UnknownBrandException} if there is none. */
    CouponCodes of(String brand);
}
