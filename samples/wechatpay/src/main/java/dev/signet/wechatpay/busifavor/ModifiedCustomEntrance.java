package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Ways from the coupon to elsewhere, changed.
 *
 * @param miniProgramsInfo the way into a mini program
 * @param appid the official account that the coupon's page leads to
 * @param hallId the WeChat Pay marketing hall that the coupon's page leads to, created on the merchant platform
 * @param codeDisplayMode how the code is shown
 */
public record ModifiedCustomEntrance(
        @Nullable ModifiedMiniProgramsInfo miniProgramsInfo,
        @Length(min = 1, max = 32) @Nullable String appid,
        @Length(min = 1, max = 64) @Nullable String hallId,
        @Nullable CodeDisplayMode codeDisplayMode) {}
