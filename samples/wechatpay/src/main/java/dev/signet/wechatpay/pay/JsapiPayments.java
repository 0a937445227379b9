package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Payments that users make inside WeChat. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface JsapiPayments {

    /** Orders a payment that a user makes inside WeChat. */
    @Post("/v3/pay/transactions/jsapi")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/pay/transactions/jsapi",
            updated = "2025-02-19",
            read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    PrepaidOrder prepay(JsapiPrepay request);
}
