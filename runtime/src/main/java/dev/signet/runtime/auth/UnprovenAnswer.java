package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import java.time.Instant;

/** Explains why an answer was not believed. */
final class UnprovenAnswer {

    private UnprovenAnswer() {}

    static String explain(
            SigningScheme scheme, TrustedKeys trusted, Answer answer, SignatureRejected rejected, Instant now) {
        return rejected.detail();
    }
}
