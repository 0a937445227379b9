package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Product coupons that a merchant sends. */
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
public interface BusifavorProductCoupons {

    /** Prepares to send a product coupon. */
    @Post("/v3/marketing/busifavor/product-coupons/pre-send")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/marketing/busifavor/product-coupons/pre-send",
            read = "2026-11-22")
    PreSentCoupon preSend(PreSendProductCoupon request);

    /** Sends a product coupon to a user. */
    @Post("/v3/marketing/busifavor/product-coupons/send")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/marketing/busifavor/product-coupons/send",
            read = "2026-11-22")
    SentCoupon send(SendProductCoupon request);
}
