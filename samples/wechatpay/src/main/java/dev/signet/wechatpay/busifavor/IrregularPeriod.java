package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period.
 *
 * @param beginTime when it begins
 * @param endTime when it ends
 */
public record IrregularPeriod(
        @Nullable OffsetDateTime beginTime, @Nullable OffsetDateTime endTime) {}
