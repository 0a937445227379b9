package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** A video shown with a coupon. */
public record FinderInfo(
        @Required(severity = Severity.WARN) @Nullable String finderId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoId,
        @Required(severity = Severity.WARN) @Nullable String finderVideoCoverImageUrl) {}
