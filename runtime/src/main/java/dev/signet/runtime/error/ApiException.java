package dev.signet.runtime.error;

import dev.signet.runtime.validation.Shown;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server, or something before it, answered with an error. The generated enum of the endpoint tells which one:
 * {@code switch (UploadCouponCodesError.of(e)) …}.
 */
public final class ApiException extends SignetException {

    private static final long serialVersionUID = 1L;
    private static final Pattern ERROR_NUMBER = Pattern.compile("[^\\n]*-([0-9]{1,18})");

    private final transient ErrorAnswer answer;

    /** An answer of a status other than 2xx. */
    public ApiException(Outcome outcome, CallFacts facts, ErrorAnswer answer) {
        super(outcome, facts, answer.summary(), null);
        this.answer = answer;
    }

    /** The HTTP status. */
    public int status() {
        return answer.status();
    }

    /** The error code in the body, or empty if there was none. */
    public String code() {
        return answer.code();
    }

    /** The server's own words; not part of {@link #getMessage()}, because servers quote values of the request. */
    public String serverMessage() {
        return answer.message();
    }

    /** What the spec says can be done about it, if it says anything. */
    public Optional<String> remedy() {
        return Optional.ofNullable(answer.remedy());
    }

    /** Whether the answer's signature was there and right. If not, anyone on the way may have written it. */
    public boolean verified() {
        return answer.verified();
    }

    /** The server's name for the exchange, to quote to its support. */
    public Optional<String> requestId() {
        return Optional.ofNullable(answer.requestId());
    }

    /**
     * The server's own number of the error, which tells causes apart that share a code: the digits after the last hyphen
     * of {@link #requestId()}. Empty if there are none, or if they are 0.
     */
    public OptionalLong errorNumber() {
        return requestId().map(ERROR_NUMBER::matcher).filter(Matcher::matches).stream()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .filter(number -> number != 0)
                .findFirst();
    }

    /**
     * The parts of an error answer.
     *
     * @param status the HTTP status
     * @param code the error code in the body, or empty
     * @param message the server's words, or empty
     * @param remedy from the spec's row for status and code
     * @param requestId the server's name for the exchange
     * @param verified whether the signature was there and right
     */
    public record ErrorAnswer(
            int status,
            String code,
            String message,
            @Nullable String remedy,
            @Nullable String requestId,
            boolean verified) {

        private String summary() {
            return "the answer was " + status + (code.isEmpty() ? "" : " " + Shown.value(code))
                    + (verified ? " (verified)." : " (not verified).")
                    + (remedy == null ? "" : " " + remedy)
                    + (requestId == null ? "" : " Request-ID " + Shown.value(requestId) + ".");
        }
    }
}
