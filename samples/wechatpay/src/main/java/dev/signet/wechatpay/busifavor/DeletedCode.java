package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A code that was removed. */
public record DeletedCode(
        @Nullable String stockId, @Nullable OffsetDateTime deleteTime) {}
