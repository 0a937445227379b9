package dev.signet.runtime.auth;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One key that is trusted: how signatures are verified with it, and what else is known of it.
 *
 * @param key itself; null where only a verifier is known
 * @param certificate the certificate it came in; null for a bare public key, which does not expire
 */
record TrustedKey(
        Verifier verifier,
        @Nullable PublicKey key,
        @Nullable X509Certificate certificate) {

    static TrustedKey of(PublicKey key, @Nullable X509Certificate certificate, Jca jca) {
        RsaSha256.requireUsualExponent(key);
        return new TrustedKey(RsaSha256.verifier(key, jca), key, certificate);
    }

    /** The same by another provider; a verifier of the user's own stays as it is. */
    TrustedKey using(Jca jca) {
        return key == null ? this : of(key, certificate, jca);
    }

    Optional<Instant> expires() {
        return Optional.ofNullable(certificate).map(of -> of.getNotAfter().toInstant());
    }

    boolean isValid(Instant at) {
        return certificate == null
                || (!at.isBefore(certificate.getNotBefore().toInstant())
                        && !at.isAfter(certificate.getNotAfter().toInstant()));
    }
}
