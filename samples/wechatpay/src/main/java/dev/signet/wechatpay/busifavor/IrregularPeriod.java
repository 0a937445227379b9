package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A period. */
public record IrregularPeriod(
        @Nullable OffsetDateTime beginTime, @Nullable OffsetDateTime endTime) {}
