package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.OaepCipher;
import dev.signet.runtime.auth.Signer;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.json.FieldCipher;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A key that plays one of the platform's.
 *
 * @param id what {@code Wechatpay-Serial} names it by: that of a public key, or the serial number of a certificate
 * @param signer signs with it
 */
record PlatformKey(String id, KeyPair keys, Optional<X509Certificate> certificate, Signer signer) {

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);

    static PlatformKey publicKey() {
        return publicKey(ThrowAwayKeys.serial(), ThrowAwayKeys.rsa());
    }

    static PlatformKey publicKey(String serial, KeyPair keys) {
        return new PlatformKey("PUB_KEY_ID_" + serial, keys, Optional.empty(), signer(keys));
    }

    static PlatformKey certificate(Instant now) {
        KeyPair keys = ThrowAwayKeys.rsa();
        BigInteger serial = new BigInteger(ThrowAwayKeys.serial(), 16);
        X509Certificate certificate =
                SelfSigned.certificate(keys, "Signet sandbox", serial, now.minus(FIVE_YEARS), now.plus(FIVE_YEARS));
        String id = TrustedKeys.of(certificate).primaryId();
        return new PlatformKey(id, keys, Optional.of(certificate), signer(keys));
    }

    private static Signer signer(KeyPair keys) {
        return Credentials.merchant("platform", ThrowAwayKeys.serial(), keys.getPrivate())
                .signer();
    }

    /** Encrypts for a caller, and decrypts what callers encrypted with it. */
    FieldCipher cipherFor(PublicKey caller) {
        return OaepCipher.of(caller, keys.getPrivate());
    }
}
