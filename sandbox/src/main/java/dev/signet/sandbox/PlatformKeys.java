package dev.signet.sandbox;

import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Request;
import dev.signet.spec.Schemes;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that play the platform's: a public key, and beside it a certificate if merchants are to have one.
 *
 * @param certificate null if there is none
 */
record PlatformKeys(PlatformKey publicKey, @Nullable PlatformKey certificate) {

    /** What callers trust: the public key. */
    TrustedKeys trusted() {
        return TrustedKeys.of(publicKey.id(), publicKey.keys().getPublic());
    }

    Optional<X509Certificate> x509() {
        return certificate == null ? Optional.empty() : certificate.certificate();
    }

    /** The key of this id. */
    Optional<PlatformKey> find(String id) {
        if (publicKey.id().equals(id)) {
            return Optional.of(publicKey);
        }
        return Optional.ofNullable(certificate).filter(key -> key.id().equals(id));
    }

    /** By which those are notified who call by this scheme: brands know the public key only. */
    PlatformKey of(String scheme) {
        return certificate == null || scheme.equals(Schemes.WECHATPAY_BRAND) ? publicKey : certificate;
    }

    /** The key that a request names, by which its answer is signed; without one, the certificate if there is any. */
    PlatformKey namedBy(Request request) {
        return request.headers()
                .first("Wechatpay-Serial")
                .flatMap(this::find)
                .orElse(certificate == null ? publicKey : certificate);
    }
}
