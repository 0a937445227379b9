package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A code that was removed.
 *
 * @param stockId the stock
 * @param deleteTime when the code was removed
 */
public record DeletedCode(
        @Nullable String stockId, @Nullable OffsetDateTime deleteTime) {}
