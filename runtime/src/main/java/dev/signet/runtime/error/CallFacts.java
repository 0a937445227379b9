package dev.signet.runtime.error;

import dev.signet.runtime.validation.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a call that failed.
 *
 * @param endpoint such as {@code ProductCouponStocks.uploadCouponCodes}
 * @param idempotencyKey the value by which the server would recognise a repetition, or null if the endpoint has none
 * @param host the host of the last attempt, or null if there was none
 * @param attempts how many times the request was put on the wire, or was about to be
 */
public record CallFacts(
        String endpoint,
        @Nullable String idempotencyKey,
        @Nullable String host,
        int attempts) {

    String withKey() {
        return idempotencyKey == null ? endpoint : endpoint + " (idempotency key " + Shown.value(idempotencyKey) + ")";
    }
}
