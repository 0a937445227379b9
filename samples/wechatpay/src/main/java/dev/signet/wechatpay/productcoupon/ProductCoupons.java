package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Product coupons of a brand. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@RateLimit(permits = 20)
public interface ProductCoupons {

    /** Creates a product coupon together with its first stock or stock bundle. */
    @Post("/brand/marketing/product-coupon/product-coupons")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736297", read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 400, code = "INVALID_REQUEST")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 403, code = "NO_AUTH")
    @ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    @ApiError(status = 400, code = "ALREADY_EXISTS")
    CreatedProductCoupon create(CreateProductCoupon request);

    /** Asks for a product coupon. */
    @Get("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736321", read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 400, code = "INVALID_REQUEST")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 403, code = "NO_AUTH")
    @ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    ProductCoupon get(GetProductCoupon request);

    /** Changes how a product coupon is shown. */
    @Patch("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: UpdateProductCoupon.java", read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 400, code = "INVALID_REQUEST")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 403, code = "NO_AUTH")
    @ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    ProductCoupon update(UpdateProductCoupon request);

    /** Ends a product coupon. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736315", read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 400, code = "INVALID_REQUEST")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 403, code = "NO_AUTH")
    @ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    ProductCoupon deactivate(DeactivateProductCoupon request);
}
