package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Ways from the coupon to elsewhere. */
public record CustomEntrance(
        @Nullable MiniProgramsInfo miniProgramsInfo,
        @Length(min = 1, max = 32) @Nullable String appid,
        @Length(min = 1, max = 64) @Nullable String hallId,
        @Length(min = 1, max = 64) @Nullable String storeId,
        @Nullable CodeDisplayMode codeDisplayMode) {}
