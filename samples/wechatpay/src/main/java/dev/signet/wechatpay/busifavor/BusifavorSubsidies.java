package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Subsidies between merchants for busifavor coupons. */
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
public interface BusifavorSubsidies {

    /** Pays a subsidy for a coupon. Coupons of the type EXCHANGE have none (B13), which only the server knows. */
    @Post("/v3/marketing/busifavor/subsidy/pay-receipts")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: SubsidyPayRequest",
            read = "2026-11-22")
    PayReceipt pay(PaySubsidy request);

    /** Asks for the subsidies of a coupon. */
    @Get("/v3/marketing/busifavor/subsidy/pay-receipts")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: PayReceiptListRequest",
            read = "2026-11-22")
    PayReceipts listPayReceipts(ListPayReceipts request);

    /** Asks for a subsidy. */
    @Get("/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: PayReceiptInfoRequest",
            read = "2026-11-22")
    PayReceipt getPayReceipt(GetPayReceipt request);

    /** Returns a subsidy. All returns together are at most what was paid (B12), and coupons of the type EXCHANGE have none (B13); only the server knows both. */
    @Post("/v3/marketing/busifavor/subsidy/return-receipts")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: SubsidyReturnRequest",
            read = "2026-11-22")
    ReturnReceipt giveBack(ReturnSubsidy request);

    /** Asks for a returned subsidy. */
    @Get("/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: ReturnReceiptInfoRequest",
            read = "2026-11-22")
    ReturnReceipt getReturnReceipt(GetReturnReceipt request);
}
