package dev.signet.wechatpay.pay;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Images for marketing. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface MarketingImages {

    /** Uploads an image; the meta part is what is signed. */
    @Post("/v3/marketing/favor/media/image-upload")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/marketing/favor/media/image-upload",
            updated = "2019-09-09",
            read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    MarketingImage upload(UploadMarketingImage request);
}
