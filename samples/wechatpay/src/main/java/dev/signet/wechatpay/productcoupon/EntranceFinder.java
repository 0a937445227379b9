package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** A way from the coupon to a video. */
public record EntranceFinder(
        @Required(severity = Severity.WARN) @Nullable String finderId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoCoverImageUrl) {}
