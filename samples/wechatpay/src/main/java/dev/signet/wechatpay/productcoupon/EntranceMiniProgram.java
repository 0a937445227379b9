package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A way from the coupon into a mini program.
 *
 * @param appid the mini program
 * @param path the page in it
 * @param entranceWording what stands at the entrance
 * @param guidanceWording what invites to enter
 */
public record EntranceMiniProgram(
        @Required(severity = Severity.WARN) @Nullable String appid,
        @Required(severity = Severity.WARN) @Nullable String path,

        @Length(max = 5) @Required(severity = Severity.WARN) @Nullable
        String entranceWording,

        @Length(max = 6) @Nullable String guidanceWording) {}
