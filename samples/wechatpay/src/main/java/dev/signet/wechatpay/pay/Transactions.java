package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Orders of a merchant. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@ApiError(status = 400, code = "PARAM_ERROR")
@ApiError(status = 401, code = "SIGN_ERROR")
@ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
public interface Transactions {

    /** Asks for an order by its number with the merchant. */
    @Get("/v3/pay/transactions/out-trade-no/{out_trade_no}")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/pay/transactions/out-trade-no/{out_trade_no}",
            updated = "2020-05-26",
            read = "2026-11-22")
    Transaction byOutTradeNo(GetTransaction request);

    /** Closes an order that was not paid. */
    @Post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            updated = "2020-05-26",
            read = "2026-11-22")
    void close(CloseTransaction request);
}
