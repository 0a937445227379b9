package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.Ordered;
import dev.signet.spec.constraint.Required;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period.
 *
 * @param beginTime from, with the offset of its zone
 * @param endTime until, with the offset of its zone
 */
@Ordered({"beginTime", "endTime"})
public record TimePeriod(
        @Required(severity = Severity.WARN) @Nullable OffsetDateTime beginTime,
        @Required(severity = Severity.WARN) @Nullable OffsetDateTime endTime) {}
