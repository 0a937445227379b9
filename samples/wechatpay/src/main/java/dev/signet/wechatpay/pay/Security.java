package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Trying signatures and encryption. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface Security {

    /** Sends a message back and forth, to try signatures and encryption. */
    @Post("/v3/security/echo")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/security/echo",
            updated = "2026-04-08",
            read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    EchoAnswer echo(Echo request);
}
