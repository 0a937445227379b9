package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.HttpStatus;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SigningException;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Proves who calls, and demands the proof who answers. Each attempt is signed anew: timestamp and nonce are never those of
 * another. The keys that are trusted when it is signed are those by which its answer is believed, whatever is swapped
 * meanwhile.
 */
public final class ProofStep implements Step {

    private final SigningScheme scheme;
    private final Credentials credentials;
    private final Supplier<TrustedKeys> trusted;
    private final TimeSource time;
    private final NonceSource nonces;
    private final AnswerCheck check;

    /** Signs as {@code credentials}, and believes the owners of the keys that {@code trusted} gives at that time. */
    public ProofStep(
            SigningScheme scheme,
            Credentials credentials,
            Supplier<TrustedKeys> trusted,
            TimeSource time,
            NonceSource nonces) {
        this.scheme = scheme;
        this.credentials = credentials;
        this.trusted = trusted;
        this.time = time;
        this.nonces = nonces;
        this.check = new AnswerCheck(scheme, time);
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        TrustedKeys keys = trusted.get();
        Instant now = time.now();
        String nonce = nonces.next();
        Answer answer = next.run(request.with(proof(request, call, keys, now, nonce)));
        call.answered(answer);
        if (answer.status() == HttpStatus.UNAUTHORIZED) {
            RefusedSignature refused = new RefusedSignature(scheme, credentials, now, nonce);
            call.explain(refused.explain(request, call.masked(request), answer));
        }
        Answer checked = check.require(answer, call, keys);
        call.answered(checked);
        return checked;
    }

    private Headers proof(Request request, Call call, TrustedKeys keys, Instant now, String nonce) {
        try {
            return scheme.sign(request, credentials, keys, now, nonce);
        } catch (Exception e) {
            throw new SigningException(Outcome.NOT_SENT, call.facts(), e);
        }
    }
}
