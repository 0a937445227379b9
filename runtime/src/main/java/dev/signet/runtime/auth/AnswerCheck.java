package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Proof;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.value.RecentlySeen;
import dev.signet.spec.Verification;
import java.time.Instant;

/**
 * Believes no answer that does not prove where it comes from. Success must be signed; an error may come without a
 * signature, since a server that cannot tell who is calling signs nothing, and is then marked as not verified. No answer
 * is believed twice.
 */
final class AnswerCheck {

    private final SigningScheme scheme;
    private final TimeSource time;
    private final RecentlySeen seen = new RecentlySeen();

    AnswerCheck(SigningScheme scheme, TimeSource time) {
        this.scheme = scheme;
        this.time = time;
    }

    /** {@code answer} to a signed request, marked as verified if it is proven by one of {@code keys}; thrown away if it claims so wrongly. */
    Answer require(Request request, Answer answer, Call call, TrustedKeys keys) {
        Proof proof = call.endpoint().proof();
        boolean optional = answer.status() >= 300 || proof.mode() == Verification.Mode.NONE;
        if (optional && !scheme.claimsSignature(answer)) {
            return answer;
        }
        Answer signed = answer;
        try {
            Instant now = time.now();
            signed = signed(answer, proof);
            requireFirst(scheme.verify(request, signed, keys, now), now);
        } catch (SignatureRejected e) {
            Answer refused = signed;
            String explanation = Explanation.of(() -> new UnprovenAnswer(scheme, request, keys).explain(refused, e));
            throw new VerificationException(Outcome.UNKNOWN, call.facts(), e.reason(), e.detail(), explanation);
        }
        return answer.asVerified();
    }

    private void requireFirst(String answer, Instant now) throws SignatureRejected {
        if (!seen.add(answer, now)) {
            throw new SignatureRejected(
                    VerificationException.Reason.REPLAYED,
                    "it was the answer to an earlier call already; someone on the way may repeat what was recorded.");
        }
    }

    // An error of such an endpoint is signed like any other.
    private static Answer signed(Answer answer, Proof proof) throws SignatureRejected {
        return proof.mode() == Verification.Mode.DIGEST_HEADER && answer.status() < 300
                ? DigestHeader.standIn(answer, proof.header())
                : answer;
    }
}
