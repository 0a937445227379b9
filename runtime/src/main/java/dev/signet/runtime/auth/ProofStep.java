package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.HttpStatus;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.LocalFailureException;
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
    private final Supplier<Identity> identity;
    private final TimeSource time;
    private final NonceSource nonces;
    private final AnswerCheck check;

    /** Signs and believes as the identity that {@code identity} gives at that time. */
    public ProofStep(SigningScheme scheme, Supplier<Identity> identity, TimeSource time, NonceSource nonces) {
        this.scheme = scheme;
        this.identity = identity;
        this.time = time;
        this.nonces = nonces;
        this.check = new AnswerCheck(scheme, time);
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        Identity who = identity.get();
        Instant now = time.now();
        requireEncryptedForTrusted(request, who.trusted(), now, call);
        requireValid(who.trusted(), now, call);
        String nonce = nonces.next();
        Request signed = request.with(proof(request, call, who, now, nonce));
        Answer answer = next.run(signed);
        call.decryptBy(who.cipher());
        call.answered(answer);
        if (answer.status() == HttpStatus.UNAUTHORIZED) {
            RefusedSignature refused = new RefusedSignature(scheme, who.credentials(), now, nonce);
            call.explain(Explanation.of(() -> refused.explain(signed, call.masked(request), answer)));
        }
        Answer checked = check.require(signed, answer, call, who.trusted());
        call.answered(checked);
        return checked;
    }

    // The answer would be signed with that key, and nobody could believe it.
    private static void requireEncryptedForTrusted(Request request, TrustedKeys trusted, Instant now, Call call) {
        String keyId = request.encryptedFor().orElse("");
        if (!keyId.isEmpty() && !trusted.isValid(keyId, now)) {
            throw unsent(
                    call,
                    "its sensitive values are encrypted for the key " + keyId
                            + ", which is not trusted any more; make the call anew from its request, with the same "
                            + "idempotency key",
                    trusted);
        }
    }

    // The same of a key whose certificate has expired, or is not in force yet.
    private static void requireValid(TrustedKeys trusted, Instant now, Call call) {
        String keyId = trusted.primaryId();
        if (!trusted.isValid(keyId, now)) {
            throw unsent(
                    call,
                    "the primary trusted key " + keyId + " is not valid at " + now
                            + ", by this machine's clock; give the platform's present one",
                    trusted);
        }
    }

    private static LocalFailureException unsent(Call call, String problem, TrustedKeys trusted) {
        return new LocalFailureException(
                Outcome.NOT_SENT,
                call.facts(),
                problem,
                new ConfigurationException(problem + "; trusted are " + trusted.ids()));
    }

    private Headers proof(Request request, Call call, Identity who, Instant now, String nonce) {
        try {
            Headers proof = scheme.sign(request, who.credentials(), who.trusted(), now, nonce);
            proof.fields().forEach(field -> requireFree(field.name(), request));
            return proof;
        } catch (Exception e) {
            throw new SigningException(Outcome.NOT_SENT, call.facts(), e);
        }
    }

    private static void requireFree(String name, Request request) {
        if (!request.headers(name).isEmpty()) {
            throw new ConfigurationException(
                    "The header " + name + " is written by the signing scheme; leave it out of spec and options.");
        }
    }
}
