package dev.signet.runtime.error;

import dev.signet.runtime.validation.Shown;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call: one request that was put on the wire, or was about to be, and what came of it. Holds nothing
 * that may not be logged.
 *
 * @param number 1 for the first of its call
 * @param host scheme and authority
 * @param outcome of this attempt alone; that of its call may be less certain, see {@link Outcome}
 * @param took from signing to the end of the answer
 * @param seen what came back, or null if nothing did
 * @param code the error code in the answer, or empty
 * @param failure why it gave no result, in one word such as {@code CUT} or {@code BAD_SIGNATURE}, or empty
 */
public record Attempt(
        int number,
        String host,
        Outcome outcome,
        Duration took,
        @Nullable Seen seen,
        String code,
        String failure) implements Serializable {

    // What a server, or somebody in its place, writes into a log through us.
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z_.:-]{1,64}");

    /** Keeps of the code only what is one. */
    public Attempt {
        code = plain(code);
    }

    /** The HTTP status, if there was an answer. */
    public Optional<Integer> status() {
        return Optional.ofNullable(seen).map(Seen::status);
    }

    /** The server's name for the exchange, to quote to its support; believed only if {@link #verified()}. */
    public Optional<String> requestId() {
        return Optional.ofNullable(seen).map(Seen::requestId);
    }

    /** Whether the answer's signature was there and right. */
    public boolean verified() {
        return seen != null && seen.verified();
    }

    static String plain(String text) {
        return text.isEmpty() || PLAIN.matcher(text).matches() ? text : Shown.REDACTED;
    }

    /**
     * What is kept of an answer.
     *
     * @param status the HTTP status
     * @param requestId the server's name for the exchange
     * @param verified whether the signature was there and right
     */
    public record Seen(int status, @Nullable String requestId, boolean verified) implements Serializable {

        /** Keeps of the request id only what is one. */
        public Seen {
            requestId = requestId == null ? null : plain(requestId);
        }
    }
}
