package dev.signet.runtime;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.ErrorAnswer;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.spec.Verification;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at all that calls of one identity to one endpoint need, in the order in which mistakes are likely. */
final class CallerCheck {

    private final Identity identity;
    private final Instant now;
    private final Findings findings = new Findings();

    CallerCheck(Identity identity, Instant now) {
        this.identity = identity;
        this.now = now;
    }

    Findings of(SigningScheme scheme) {
        who();
        faults(scheme, "");
        return keys();
    }

    Findings of(Endpoint<?, ?> endpoint, SigningScheme scheme) {
        who();
        String path = endpoint.path().toString();
        if (endpoint.scheme().equals(scheme.name())) {
            findings.ok("scheme", scheme.name() + " for " + path);
        } else {
            findings.fail(
                    "scheme", endpoint.name() + " is signed by " + endpoint.scheme() + ", not by " + scheme.name());
        }
        faults(scheme, path);
        return keys();
    }

    private void who() {
        findings.ok("identity", identity.credentials().toString());
    }

    private void faults(SigningScheme scheme, String path) {
        scheme.faults(path, identity).forEach(fault -> findings.fail("scheme", fault));
    }

    private Findings keys() {
        key(identity.credentials());
        certificate("own certificate", identity.credentials().certificate());
        trusted(identity.trusted());
        apiKeys(identity.apiKeys());
        return findings;
    }

    private void key(Credentials own) {
        String subject = "own key";
        try {
            findings.ok(
                    subject,
                    own.selfTest()
                            ? "signs, and belongs to the certificate"
                            : "signs; the certificate is not at hand, so nothing tells whether the key belongs to it");
        } catch (RuntimeException e) {
            findings.fail(subject, String.valueOf(e.getMessage()));
        }
    }

    private void trusted(TrustedKeys trusted) {
        for (String id : trusted.ids()) {
            String subject = id.equals(trusted.primaryId()) ? "primary trusted" : "trusted";
            if (isOwn(id, trusted)) {
                findings.fail(subject, id + " is the caller's own key; the platform's is another file of its site");
            } else if (!trusted.isValid(id, now)) {
                notValid(subject, id, trusted);
            } else if (trusted.certificate(id).isEmpty()) {
                findings.ok(subject, "public key " + id);
            } else {
                certificate(subject, trusted.certificate(id));
            }
        }
    }

    private boolean isOwn(String id, TrustedKeys trusted) {
        return trusted.publicKey(id).isPresent()
                && trusted.publicKey(id).equals(identity.credentials().publicKey());
    }

    // Of keys besides the primary one, some are kept for what came before, and some are still to come.
    private void notValid(String subject, String id, TrustedKeys trusted) {
        if (id.equals(trusted.primaryId())) {
            findings.fail(
                    subject,
                    id + " is not valid at " + now + "; give the platform's present key, and look at the clock");
        } else {
            findings.ok(subject, id + ", not valid now: for what came before, or is to come");
        }
    }

    private void certificate(String subject, Optional<X509Certificate> known) {
        if (known.isEmpty()) {
            findings.ok(subject, "not at hand, only its serial number: nothing tells when it expires");
            return;
        }
        Instant begin = known.get().getNotBefore().toInstant();
        Instant end = known.get().getNotAfter().toInstant();
        Duration left = Duration.between(now, end);
        if (now.isBefore(begin)) {
            findings.fail(subject, "is valid from " + begin + " only; look at the clock, too");
        } else if (left.isNegative()) {
            findings.fail(subject, "expired at " + end + "; make a new one on the platform's site");
        } else if (left.compareTo(ExpiryWatch.SOON) < 0) {
            findings.warn(subject, "expires in " + left.toDays() + " days, at " + end + "; make the next one now");
        } else {
            findings.ok(subject, "expires at " + end);
        }
    }

    private void apiKeys(List<ApiKey> keys) {
        String subject = "API keys";
        long count = keys.stream().filter(key -> key.isUsedAt(now)).count();
        if (count == 0) {
            findings.warn(
                    subject,
                    "none" + (keys.isEmpty() ? "" : " that is still in use")
                            + "; notifications and certificates cannot be decrypted");
        } else {
            findings.ok(subject, count + ", of 32 bytes");
        }
    }

    /** Adds what became of one real call. */
    static void trial(Findings findings, Endpoint<?, ?> endpoint, Runnable call) {
        String subject = "trial call";
        try {
            call.run();
            boolean proven = endpoint.proof().mode() != Verification.Mode.NONE;
            findings.ok(
                    subject,
                    endpoint.name() + " was answered, and the answer "
                            + (proven ? "is proven" : "proves nothing, as its spec says"));
        } catch (SignetException e) {
            String problem = String.valueOf(e.getMessage()).replace('\n', ' ');
            if (e.outcome() == Outcome.REFUSED) {
                findings.warn(subject, "the server knows who calls, and its answer is proven; but " + problem);
            } else {
                findings.fail(subject, problem + explanation(e));
            }
        }
    }

    private static String explanation(SignetException e) {
        if (e instanceof ApiException api && !api.explain().equals(ErrorAnswer.NOT_ABOUT_A_SIGNATURE)) {
            return "\n" + api.explain();
        }
        return e instanceof VerificationException unproven ? "\n" + unproven.explain() : "";
    }
}
