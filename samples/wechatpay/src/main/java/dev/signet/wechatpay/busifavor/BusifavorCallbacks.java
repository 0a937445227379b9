package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Where the platform tells a merchant of busifavor events. */
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
public interface BusifavorCallbacks {

    /** Sets where notifications of busifavor coupons go. */
    @Post("/v3/marketing/busifavor/callbacks")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: SetCouponNotifyRequest",
            read = "2026-11-22")
    CouponNotifyAddress set(SetCouponNotify request);

    /** Asks where notifications of busifavor coupons go. */
    @Get("/v3/marketing/busifavor/callbacks")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: GetCouponNotifyRequest",
            read = "2026-11-22")
    CouponNotifyAddress get(GetCouponNotify request);
}
