package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SigningException;
import java.time.Instant;

/** Signs each attempt anew: timestamp and nonce are never those of another. */
public final class SignStep implements Step {

    private static final int UNAUTHORIZED = 401;

    private final SigningScheme scheme;
    private final Credentials credentials;
    private final TrustedKeys trusted;
    private final TimeSource time;
    private final NonceSource nonces;

    /** Signs as {@code credentials}. */
    public SignStep(
            SigningScheme scheme, Credentials credentials, TrustedKeys trusted, TimeSource time, NonceSource nonces) {
        this.scheme = scheme;
        this.credentials = credentials;
        this.trusted = trusted;
        this.time = time;
        this.nonces = nonces;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        Instant now = time.now();
        String nonce = nonces.next();
        Answer answer = next.run(request.with(proof(request, call, now, nonce)));
        if (answer.status() == UNAUTHORIZED) {
            call.explain(new RefusedSignature(scheme, credentials, now, nonce)
                    .explain(request, call.masked(request), answer));
        }
        return answer;
    }

    private Headers proof(Request request, Call call, Instant now, String nonce) {
        try {
            return scheme.sign(request, credentials, trusted, now, nonce);
        } catch (RuntimeException e) {
            throw new SigningException(Outcome.NOT_SENT, call.facts(), e);
        }
    }
}
