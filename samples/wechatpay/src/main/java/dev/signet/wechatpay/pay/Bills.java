package dev.signet.wechatpay.pay;

import dev.signet.runtime.call.Download;
import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;
import dev.signet.spec.Verification;

/** Bills of a merchant. */
@Api(
        scheme = Schemes.WECHATPAY_MERCHANT,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
public interface Bills {

    /** Downloads a bill, by the address that a request for the bill gave. */
    @Get("/v3/billdownload/file")
    @Source(
            doc = "github.com/TheNorthMemory/wechatpay-openapi: /v3/billdownload/file",
            updated = "2020-11-30",
            read = "2026-11-22")
    @Verification(Verification.Mode.NONE)
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 429, code = "FREQUENCY_LIMITED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    Download download(DownloadBill request);
}
