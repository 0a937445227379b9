package dev.signet.runtime.error;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server, or something before it, answered with an error. The generated enum of the endpoint tells which one:
 * {@code switch (UploadCouponCodesError.of(e)) …}.
 */
public final class ApiException extends SignetException {

    private static final long serialVersionUID = 1L;
    private static final Pattern ERROR_NUMBER = Pattern.compile("[^\\n]*-([0-9]{1,18})");

    private final ErrorAnswer answer;

    /** An answer of a status other than 2xx, or of 202. */
    public ApiException(Outcome outcome, CallFacts facts, ErrorAnswer answer) {
        super(outcome, facts, answer.summary(), null);
        this.answer = answer;
    }

    /** The HTTP status. */
    public int status() {
        return answer.seen().status();
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
        return answer.advice().remedy();
    }

    /** Whether the answer's signature was there and right. If not, anyone on the way may have written it. */
    public boolean verified() {
        return answer.seen().verified();
    }

    /** The server's name for the exchange, to quote to its support. */
    public Optional<String> requestId() {
        return Optional.ofNullable(answer.seen().requestId());
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

    /** The body as it came, if its signature was right; it may hold what must not be logged. */
    public Optional<byte[]> verifiedBody() {
        return verified() ? Optional.of(answer.body().clone()) : Optional.empty();
    }

    /** What the answer and the spec say about sending the same request again. */
    public Advice advice() {
        return answer.advice();
    }

    /**
     * Where the server refused the signature (401): the string that was signed, line by line with visible line ends and
     * lengths, and the likely cause. Redacted and sensitive values, keys and signatures are not in it.
     */
    public String explain() {
        return answer.explanation();
    }

    @Override
    public ApiException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new ApiException(callOutcome, callFacts, answer));
    }
}
