package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Uploads of coupon codes of a merchant's own. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface BusifavorCodeUploads {

    /** Uploads coupon codes. */
    @Post("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")
    @Source(doc = "WeChat Pay, merchant: busifavor couponcodes", updated = "2019-11-08", read = "2026-11-22")
    @ApiError(
            status = 400,
            code = "PARAM_ERROR",
            when = "A parameter is wrong.",
            remedy = "Correct the parameter that the message names.")
    @ApiError(
            status = 400,
            code = "SYSTEM_ERROR",
            when = "The system failed for the moment.",
            remedy = "Send the same request again later.",
            retry = Retry.SAME_REQUEST)
    @ApiError(
            status = 400,
            code = "RESOURCE_ALREADY_EXISTS",
            when = "The stock exists already.",
            remedy = "See whether the request number was used before.")
    @ApiError(
            status = 400,
            code = "RESOURCE_ALREADY_EXISTS",
            when = "The coupon was used for another order.",
            remedy = "Ask for the coupon to see which order used it.")
    @ApiError(
            status = 404,
            code = "RESOURCE_NOT_EXISTS",
            when = "What was asked for does not exist.",
            remedy = "Check the id.")
    @ApiError(
            status = 403,
            code = "NOAUTH",
            when = "The merchant may not do this.",
            remedy = "See the message for which permission is missing.")
    @ApiError(
            status = 400,
            code = "APPID_MCHID_NOT_MATCH",
            when = "The appid does not belong to the merchant.",
            remedy = "Check the relation between appid and merchant.")
    @ApiError(
            status = 400,
            code = "MCH_NOT_EXISTS",
            when = "There is no such merchant.",
            remedy = "Check the merchant id.")
    @ApiError(status = 404, code = "USER_NOT_EXISTS", when = "The openid is wrong.", remedy = "Check the openid.")
    @ApiError(
            status = 500,
            code = "SYSTEM_ERROR",
            when = "The system failed, mostly by a timeout within.",
            remedy = "Send the same request again.",
            retry = Retry.SAME_REQUEST)
    @ApiError(
            status = 429,
            code = "FREQUENCY_LIMITED",
            when = "Too many calls.",
            remedy = "Call less often.",
            retry = Retry.SAME_REQUEST)
    @ApiError(
            status = 403,
            code = "RULELIMIT",
            when = "The coupon is not within its time.",
            remedy = "Check whether it can be used now.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "The way this stock is handed out does not allow it.",
            remedy = "Use a stock whose codes are uploaded.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "The stock has as many codes as it can hold.",
            remedy = "Use a new stock.")
    UploadedCodes upload(UploadCodes request);
}
