package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Where the platform tells a brand of events. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@RateLimit(permits = 20)
@ApiError(status = 400, code = "PARAM_ERROR")
@ApiError(status = 400, code = "INVALID_REQUEST")
@ApiError(status = 401, code = "SIGN_ERROR")
@ApiError(status = 403, code = "NO_AUTH")
@ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
@ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
public interface NotifyConfigs {

    /** Asks where notifications of the brand go. */
    @Get("/brand/marketing/product-coupon/notify-configs")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736292", read = "2026-11-22")
    NotifyAddress get();

    /** Sets where notifications of the brand go. */
    @Post("/brand/marketing/product-coupon/notify-configs")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736293", read = "2026-11-22")
    NotifyAddress set(SetNotifyConfig request);
}
