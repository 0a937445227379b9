package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A video shown with a coupon.
 *
 * @param finderId the account on WeChat Channels, to which the top right of the coupon's page leads
 * @param finderVideoId the video of this account, shown on the coupon's page
 * @param finderVideoCoverImageUrl address of the cover, as the image upload gave it: 716 by 402 pixels, JPG or PNG, at
 *     most 2 MB; shown on the coupon's page and in the message that the coupon expires
 */
public record FinderInfo(
        @Required(severity = Severity.WARN) @Nullable String finderId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoCoverImageUrl) {}
