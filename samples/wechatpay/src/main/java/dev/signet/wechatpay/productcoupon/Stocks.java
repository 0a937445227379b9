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

/** Stocks of a brand's product coupons: the batches in which coupons are handed out. */
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
public interface Stocks {

    /** Creates a stock for a product coupon. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736342", read = "2026-11-22")
    Stock create(CreateStock request);

    /** Asks for the stocks of a product coupon, page by page. */
    @Get("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736384", read = "2026-11-22")
    StockPage list(ListStocks request);

    /** Asks for a stock. */
    @Get("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016427475", read = "2026-11-22")
    Stock get(GetStock request);

    /** Changes a stock. */
    @Patch("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: UpdateStock.java", read = "2026-11-22")
    Stock update(UpdateStock request);

    /** Ends a stock. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736352", read = "2026-11-22")
    Stock deactivate(DeactivateStock request);

    /** Adds stores to a stock. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736339", read = "2026-11-22")
    StoresResult associateStores(AssociateStores request);

    /** Removes stores from a stock. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736372", read = "2026-11-22")
    StoresResult disassociateStores(DisassociateStores request);

    /** Asks for the stores of a stock, page by page. */
    @Get("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736379", read = "2026-11-22")
    StorePage listAssociatedStores(ListAssociatedStores request);
}
