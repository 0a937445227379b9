package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A way from the coupon to a video.
 *
 * @param finderId the video channel
 * @param finderVideoId the video
 * @param finderVideoCoverImageUrl the URL of its cover
 */
public record EntranceFinder(
        @Required(severity = Severity.WARN) @Nullable String finderId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoCoverImageUrl) {}
