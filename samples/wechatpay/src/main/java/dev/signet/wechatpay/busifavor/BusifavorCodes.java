package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Coupon codes that a merchant has uploaded. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@ApiError(status = 400, code = "PARAM_ERROR")
@ApiError(status = 400, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
@ApiError(status = 400, code = "RESOURCE_ALREADY_EXISTS")
@ApiError(status = 404, code = "RESOURCE_NOT_EXISTS")
@ApiError(status = 403, code = "NOAUTH")
@ApiError(status = 400, code = "APPID_MCHID_NOT_MATCH")
@ApiError(status = 400, code = "MCH_NOT_EXISTS")
@ApiError(status = 404, code = "USER_NOT_EXISTS")
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
@ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
@ApiError(status = 403, code = "RULELIMIT")
@ApiError(status = 400, code = "INVALID_REQUEST")
public interface BusifavorCodes {

    /** Asks for uploaded codes, page by page. */
    @Get("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: QueryCouponCodeListRequest",
            read = "2026-11-22")
    CodePage list(ListCodes request);

    /** Asks for an uploaded code. */
    @Get("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: CouponCodeInfoRequest",
            read = "2026-11-22")
    CodeDetails get(GetCode request);

    /** Removes an uploaded code. */
    @Delete("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: DeleteCouponCodeRequest",
            read = "2026-11-22")
    DeletedCode delete(DeleteCode request);
}
