package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** How a coupon is shown. */
public record DisplayPatternInfo(
        @Length(min = 1, max = 1000) @Nullable String description,
        @Length(min = 1, max = 128) @Nullable String merchantLogoUrl,
        @Length(min = 1, max = 16) @Nullable String merchantName,
        @Nullable BackgroundColor backgroundColor,
        @Length(min = 1, max = 128) @Nullable String couponImageUrl,
        @Nullable FinderInfo finderInfo) {}
