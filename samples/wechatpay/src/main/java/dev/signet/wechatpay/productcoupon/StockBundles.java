package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Stock bundles of a brand's product coupons: a stock for each round of a coupon that is used several times. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@RateLimit(permits = 20)
@ApiError(status = 400, code = "PARAM_ERROR")
@ApiError(status = 400, code = "INVALID_REQUEST")
@ApiError(status = 401, code = "SIGN_ERROR")
@ApiError(status = 403, code = "NO_AUTH")
@ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
public interface StockBundles {

    /** Creates a bundle of stocks, one for each round. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016279732", read = "2026-11-22")
    StockBundle create(CreateStockBundle request);

    /** Changes the stocks of a bundle. */
    @Patch("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016279735", read = "2026-11-22")
    StockBundle update(UpdateStockBundle request);

    /** Adds stores to a stock bundle. */
    @Post(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016279709", read = "2026-11-22")
    StoresResult associateStores(AssociateBundleStores request);

    /** Removes stores from a stock bundle. */
    @Post(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-skills: DisassociateStoresForStockBundle.java",
            read = "2026-11-22")
    StoresResult disassociateStores(DisassociateBundleStores request);
}
