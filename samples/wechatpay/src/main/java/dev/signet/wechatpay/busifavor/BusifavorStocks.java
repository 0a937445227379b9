package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Stocks of busifavor coupons. */
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
public interface BusifavorStocks {

    /** Creates a stock of busifavor coupons. */
    @Post("/v3/marketing/busifavor/stocks")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: CreateBusiFavorStockRequest",
            read = "2026-11-22")
    CreatedStock create(CreateStock request);

    /** Asks for a stock. */
    @Get("/v3/marketing/busifavor/stocks/{stock_id}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: QueryStockRequest",
            read = "2026-11-22")
    Stock get(GetStock request);

    /** Changes how a stock is shown and used. */
    @Patch("/v3/marketing/busifavor/stocks/{stock_id}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: ModifyStockInfoRequest",
            read = "2026-11-22")
    void modify(ModifyStock request);

    /** Changes the budget of a stock, in one dimension. */
    @Patch("/v3/marketing/busifavor/stocks/{stock_id}/budget")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: ModifyBudgetRequest",
            read = "2026-11-22")
    StockBudget modifyBudget(ModifyBudget request);
}
