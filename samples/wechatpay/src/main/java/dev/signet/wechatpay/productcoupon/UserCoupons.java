package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Coupons in the hands of users. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@RateLimit(permits = 500)
@ApiError(status = 400, code = "PARAM_ERROR")
@ApiError(status = 400, code = "INVALID_REQUEST")
@ApiError(status = 401, code = "SIGN_ERROR")
@ApiError(status = 403, code = "NO_AUTH")
@ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
public interface UserCoupons {

    /** Prepares to send a coupon. Whether coupon_code is needed depends on the code mode of the stock (R22), which only the server knows. */
    @Post("/brand/marketing/product-coupon/users/{openid}/pre-send-coupon")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016416620", read = "2026-11-22")
    PreSentCoupon preSend(PreSendUserCoupon request);

    /** Sends a coupon to a user. Whether coupon_code is needed depends on the code mode of the stock (R22), which only the server knows. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupons")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736390", read = "2026-11-22")
    UserCoupon send(SendUserCoupon request);

    /** Sends all coupons of a bundle to a user. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupon-bundles")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4016279745", read = "2026-11-22")
    SentCouponBundle sendBundle(SendUserCouponBundle request);

    /** Confirms that a coupon was received. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736403", read = "2026-11-22")
    UserCoupon confirm(ConfirmUserCoupon request);

    /** Uses a coupon. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: UseUserProductCoupon.java", read = "2026-11-22")
    UserCoupon use(UseUserCoupon request);

    /** Returns a used coupon. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: ReturnUserProductCoupon.java", read = "2026-11-22")
    UserCoupon giveBack(ReturnUserCoupon request);

    /** Ends a user's coupon. */
    @Post("/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736411", read = "2026-11-22")
    UserCoupon deactivate(DeactivateUserCoupon request);

    /** Asks for a user's coupon. */
    @Get("/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: GetUserProductCoupon.java", read = "2026-11-22")
    UserCoupon get(GetUserCoupon request);

    /** Asks for a user's coupons, page by page. */
    @Get("/brand/marketing/product-coupon/users/{openid}/coupons")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: ListUserProductCoupons.java", read = "2026-11-22")
    UserCouponPage list(ListUserCoupons request);
}
