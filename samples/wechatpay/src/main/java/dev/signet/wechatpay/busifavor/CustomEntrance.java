package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Ways from the coupon to elsewhere.
 *
 * @param miniProgramsInfo the way into a mini program
 * @param appid the official account that the coupon's page leads to, bound to the caller or to the merchant the stock
 *     belongs to
 * @param hallId the WeChat Pay marketing hall that the coupon's page leads to, created on the merchant platform
 * @param storeId the store where the coupon can be used
 * @param codeDisplayMode how the code is shown
 */
public record CustomEntrance(
        @Nullable MiniProgramsInfo miniProgramsInfo,
        @Length(min = 1, max = 32) @Nullable String appid,
        @Length(min = 1, max = 64) @Nullable String hallId,
        @Length(min = 1, max = 64) @Nullable String storeId,
        @Nullable CodeDisplayMode codeDisplayMode) {}
