package dev.signet.runtime.call;

import dev.signet.runtime.error.Attempt;

/** An HTTP answer as it came: status, header fields, and the body's bytes, unpacked. Immutable. */
public final class Answer {

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final boolean verified;

    /** An answer nobody has verified; {@code body} is handed over. */
    public Answer(int status, Headers headers, byte[] body) {
        this(status, headers, body, false);
    }

    private Answer(int status, Headers headers, byte[] body, boolean verified) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.verified = verified;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the status is one of success: 2xx, but not 202, which says that nothing is decided yet. */
    public boolean successful() {
        return status >= 200 && status < 300 && status != HttpStatus.ACCEPTED;
    }

    /** The header fields. */
    public Headers headers() {
        return headers;
    }

    /** The bytes themselves, not a copy. */
    public byte[] body() {
        return body;
    }

    /** Whether its signature was there and right. */
    public boolean verified() {
        return verified;
    }

    /** What is kept of it after the call. */
    public Attempt.Seen seen() {
        return new Attempt.Seen(status, headers.first("Request-ID").orElse(null), verified);
    }

    /** This answer, marked as verified. */
    public Answer asVerified() {
        return new Answer(status, headers, body, true);
    }

    /** The status; nothing the body says. */
    @Override
    public String toString() {
        return "Answer[" + status + (verified ? ", verified]" : ", not verified]");
    }
}
