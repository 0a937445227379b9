package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Sharing the profit of orders. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface ProfitSharing {

    /** Shares the profit of an order among receivers. */
    @Post("/v3/profitsharing/orders")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/profitsharing/orders",
            updated = "2025-09-29",
            read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "RATELIMIT_EXCEED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    ProfitSharingOrder share(ShareProfit request);
}
