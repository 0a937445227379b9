package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * How a coupon is shown.
 *
 * @param description the conditions in words, shown on the coupon's page
 * @param merchantLogoUrl address of the merchant's logo, as the image upload gave it: 120 by 120 pixels, JPG, JPEG or
 *     PNG, below 1 MB; a merchant of a verified brand has the brand's logo; cannot be changed for now
 * @param merchantName name of the merchant, of which 12 characters are shown; newer sources do not let the merchant
 *     choose it, but take that of the verified brand, or else the merchant's short name; cannot be changed for now
 * @param backgroundColor the background of the coupon
 * @param couponImageUrl address of the image on the coupon's page, as the image upload gave it: 1074 by 603 pixels (850
 *     by 350 in an older source), JPG or PNG, at most 2 MB
 * @param finderInfo a video of WeChat Channels shown with the coupon
 */
public record DisplayPatternInfo(
        @Length(min = 1, max = 1000) @Nullable String description,
        @Length(min = 1, max = 128) @Nullable String merchantLogoUrl,

        @Length(min = 1, max = 16, severity = Severity.WARN) @Nullable
        String merchantName,

        @Nullable BackgroundColor backgroundColor,
        @Length(min = 1, max = 128) @Nullable String couponImageUrl,
        @Nullable FinderInfo finderInfo) {}
