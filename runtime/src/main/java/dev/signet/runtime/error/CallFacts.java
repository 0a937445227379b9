package dev.signet.runtime.error;

import dev.signet.runtime.validation.Shown;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a call. Holds nothing that may not be logged. Immutable.
 *
 * @param id this program's name for the call, the same in every line of its log
 * @param endpoint such as {@code ProductCouponStocks.uploadCouponCodes}
 * @param identity who called
 * @param idempotencyKey the value by which the server would recognise a repetition, or null if the endpoint has none
 * @param readsOnly whether it changes nothing at the server
 * @param attempts those that have ended, in their order
 */
public record CallFacts(
        String id,
        String endpoint,
        String identity,
        @Nullable String idempotencyKey,
        boolean readsOnly,
        List<Attempt> attempts)
        implements Serializable {

    /** Keeps a copy of the attempts. */
    public CallFacts {
        attempts = List.copyOf(attempts);
    }

    /** The same call after these attempts. */
    public CallFacts with(List<Attempt> ended) {
        return new CallFacts(id, endpoint, identity, idempotencyKey, readsOnly, ended);
    }

    /** The last attempt, if there was one. */
    public Optional<Attempt> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    /** The host of the last attempt, if there was one. */
    public Optional<String> host() {
        return last().map(Attempt::host);
    }

    /** The server's name for the last exchange, to quote to its support. */
    public Optional<String> requestId() {
        return last().flatMap(Attempt::requestId);
    }

    /** With the key as it may be printed. */
    @Override
    public String toString() {
        return "CallFacts[" + id + ", " + title() + ", " + identity + ", " + attempts + "]";
    }

    String title() {
        return idempotencyKey == null ? endpoint : endpoint + " (idempotency key " + Shown.whole(idempotencyKey) + ")";
    }
}
