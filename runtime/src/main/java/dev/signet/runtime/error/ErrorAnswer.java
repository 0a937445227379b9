package dev.signet.runtime.error;

import java.io.Serializable;

/**
 * The parts of an error answer.
 *
 * @param seen status, request id, and whether the signature was there and right
 * @param code the error code in the body, or empty
 * @param message the server's words, or empty
 * @param advice what can be done
 * @param body the bytes as they came, handed over
 * @param explanation of refused signatures, see {@link ApiException#explain()}; else a sentence that it is no such thing
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares answers, and a copy of each body would be in vain.
public record ErrorAnswer(
        Attempt.Seen seen, String code, String message, Advice advice, byte[] body, String explanation)
        implements Serializable {

    /** What {@link ApiException#explain()} says where no signature was refused. */
    public static final String NOT_ABOUT_A_SIGNATURE =
            "The server did not refuse the signature; see code() and remedy().";

    String summary() {
        return "the answer was " + seen.status() + (code.isEmpty() ? "" : " " + Attempt.plain(code))
                + (seen.verified() ? " (verified)." : " (not verified).")
                + advice.remedy().map(remedy -> " " + remedy).orElse("")
                + (explanation.equals(NOT_ABOUT_A_SIGNATURE)
                        ? ""
                        : " explain() tells what was signed, and likely causes.")
                + (seen.requestId() == null ? "" : " Request-ID " + seen.requestId() + ".");
    }

    /** Without the message and the body, which may hold what must not be shown. */
    @Override
    public String toString() {
        return "ErrorAnswer[" + summary() + "]";
    }
}
