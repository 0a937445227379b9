package dev.signet.runtime.auth;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One key that is trusted: how signatures are verified with it, and what else is known of it.
 *
 * @param key itself; null where only a verifier is known
 * @param certificate the certificate it came in; null for a bare public key, which does not expire by itself
 * @param jca where its encryption comes from
 * @param until what was signed later is not believed
 */
record TrustedKey(
        Verifier verifier,
        @Nullable PublicKey key,
        @Nullable X509Certificate certificate,
        Jca jca,
        Instant until) {

    static TrustedKey of(PublicKey key, @Nullable X509Certificate certificate, Jca jca) {
        RsaSha256.requireUsualExponent(key);
        Jca encrypting = Oaep.able(jca);
        return new TrustedKey(RsaSha256.verifier(key, jca), encrypting.own(key), certificate, encrypting, Instant.MAX);
    }

    /** The same by another provider; a verifier of the user's own stays as it is. */
    TrustedKey using(Jca jca) {
        return key == null ? this : of(key, certificate, jca).until(until);
    }

    /** Never later than before: what was retired stays so. */
    TrustedKey until(Instant end) {
        return new TrustedKey(verifier, key, certificate, jca, end.isBefore(until) ? end : until);
    }

    boolean isValid(Instant at) {
        return !at.isAfter(until) && (certificate == null || isInForce(certificate, at));
    }

    private static boolean isInForce(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
