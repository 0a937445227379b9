package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Sets where notifications of the brand go.
 *
 * @param notifyUrl the URL that notifications are sent to
 */
public record SetNotifyConfig(
        @Length(max = 256) @Matches("https://[^?]+") @Required(severity = Severity.WARN) @Nullable
        String notifyUrl) {}
