package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Busifavor coupons in the hands of users. */
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
public interface BusifavorCoupons {

    /** Sends a coupon to a user. Stocks whose codes the merchant assigns need coupon_code (B10), which only the server knows. */
    @Post("/v3/marketing/busifavor/coupons/send")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: SendCouponRequest",
            read = "2026-11-22")
    SentCoupon send(SendCoupon request);

    /** Uses a coupon. Stocks whose codes are the merchant's own need stock_id (B9), which only the server knows. */
    @Post("/v3/marketing/busifavor/coupons/use")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: UseCouponRequest",
            read = "2026-11-22")
    UsedCoupon use(UseCoupon request);

    /** Returns a used coupon. */
    @Post("/v3/marketing/busifavor/coupons/return")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: ReturnCouponRequest",
            read = "2026-11-22")
    ReturnedTime giveBack(ReturnCoupon request);

    /** Ends a coupon. */
    @Post("/v3/marketing/busifavor/coupons/deactivate")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: DeactivateCouponRequest",
            read = "2026-11-22")
    DeactivatedTime deactivate(DeactivateCoupon request);

    /** Ties a used coupon to an order. */
    @Post("/v3/marketing/busifavor/coupons/associate")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: AssociateTradeInfoRequest",
            read = "2026-11-22")
    AssociatedTime associate(AssociateTradeInfo request);

    /** Unties a coupon from an order. */
    @Post("/v3/marketing/busifavor/coupons/disassociate")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: DisassociateTradeInfoRequest",
            read = "2026-11-22")
    DisassociatedTime disassociate(DisassociateTradeInfo request);

    /** Hands out a consumption card. */
    @Post("/v3/marketing/busifavor/coupons/{card_id}/send")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: SendGovCardRequest",
            read = "2026-11-22")
    SentCard sendCard(SendGovCard request);

    /** Asks for a user's coupons. Of the three merchants, the one that equals the caller is required (B11). */
    @Get("/v3/marketing/busifavor/users/{openid}/coupons")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: ListCouponsByFilterRequest",
            read = "2026-11-22")
    CouponPage list(ListUserCoupons request);

    /** Asks for a user's coupon. */
    @Get("/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}")
    @Source(
            doc = "github.com/wechatpay-apiv3/wechatpay-go, merchantexclusivecoupon: QueryCouponRequest",
            read = "2026-11-22")
    CouponInformation get(GetUserCoupon request);
}
