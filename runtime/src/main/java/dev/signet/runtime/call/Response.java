package dev.signet.runtime.call;

import dev.signet.runtime.json.Notice;
import java.util.List;
import java.util.Optional;

/**
 * A result and how it came.
 *
 * @param result the decoded body, verified unless the spec says that it cannot be
 * @param status the HTTP status
 * @param headers the header fields of the answer
 * @param host the host that answered
 * @param attempts how many attempts there were, those that reached no server too
 * @param notices what the spec did not expect in the answer: missing and unknown members, unknown enum values
 */
public record Response<R>(R result, int status, Headers headers, String host, int attempts, List<Notice> notices) {

    /** A result that came from no server; for implementations of a spec. */
    public static <R> Response<R> of(R result) {
        return new Response<>(result, 200, Headers.NONE, "", 0, List.of());
    }

    /** The server's name for the exchange, to quote to its support. */
    public Optional<String> requestId() {
        return headers.first("Request-ID");
    }

    /** Without the result, which may hold what must not be shown. */
    @Override
    public String toString() {
        return "Response[" + status + ", " + host + ", attempts " + attempts + ", notices " + notices + "]";
    }
}
