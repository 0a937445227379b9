package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Refunds of a merchant. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface Refunds {

    /** Refunds an order, whole or in part. */
    @Post("/v3/refund/domestic/refunds")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/refund/domestic/refunds",
            updated = "2024-07-11",
            read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    Refund create(CreateRefund request);
}
