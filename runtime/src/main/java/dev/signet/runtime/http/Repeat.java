package dev.signet.runtime.http;

import dev.signet.runtime.call.HttpStatus;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException;
import dev.signet.runtime.error.VerificationException;

/** Whether a call may have another attempt after one that failed, and how soon: the rows of docs/RELIABILITY.md. */
enum Repeat {
    /** It could be executed twice, or would fail again. */
    NEVER,
    /** Nothing left this program: at once on a host not tried yet, otherwise after a wait. */
    UNSENT,
    /** The server said that it did not look at it (HTTP/2): once, at once. */
    UNPROCESSED,
    /** The answer was not proven; perhaps another host's is: once. */
    UNPROVEN,
    /** It may have been executed, and may be sent again. */
    REPEATABLE,
    /** The server asks for less, or for patience. */
    THROTTLED;

    /** Whether it is allowed only once in a call. */
    boolean once() {
        return this == UNPROCESSED || this == UNPROVEN;
    }

    /** Whether an answer asks for less, or for patience: nothing is wrong with the host that gave it. */
    static boolean throttles(int status) {
        return status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.ACCEPTED;
    }

    /** What {@code failure} allows; {@code repeatable} if the call reads only, or has an idempotency key. */
    static Repeat after(SignetException failure, boolean repeatable) {
        if (failure instanceof TransportException transport) {
            return afterNoAnswer(transport.kind(), repeatable);
        }
        if (failure instanceof VerificationException) {
            return repeatable ? UNPROVEN : NEVER;
        }
        return failure instanceof ApiException error ? afterError(error, repeatable) : NEVER;
    }

    private static Repeat afterNoAnswer(TransportException.Kind kind, boolean repeatable) {
        return switch (kind) {
            case NO_CONNECTION -> UNSENT;
            case NOT_PROCESSED -> UNPROCESSED;
            case CUT -> repeatable ? REPEATABLE : NEVER;
            // An attack, a mistake, or an answer that would be the same again.
            case UNTRUSTED_HOST, NOT_SENDABLE, BEYOND_LIMITS -> NEVER;
        };
    }

    private static Repeat afterError(ApiException error, boolean repeatable) {
        if (error.status() == HttpStatus.TOO_MANY_REQUESTS) {
            return repeatable || error.verified() ? THROTTLED : NEVER;
        }
        if (!repeatable) {
            return NEVER;
        }
        if (error.status() == HttpStatus.ACCEPTED) {
            return THROTTLED;
        }
        return HttpStatus.isUndecided(error.status()) || error.advice().sameRequest() ? REPEATABLE : NEVER;
    }
}
