package dev.signet.sandbox;

import dev.signet.runtime.auth.OaepCipher;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.json.FieldCipher;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * The key that plays the platform's.
 *
 * @param id what {@code Wechatpay-Serial} names it by
 */
record PlatformKey(String id, KeyPair keys) {

    static PlatformKey generate() {
        return new PlatformKey("PUB_KEY_ID_" + ThrowAwayKeys.serial(), ThrowAwayKeys.rsa());
    }

    TrustedKeys trusted() {
        return TrustedKeys.of(id, keys.getPublic());
    }

    /** Encrypts for a caller, and decrypts what callers encrypted for the platform. */
    FieldCipher cipherFor(PublicKey caller) {
        return OaepCipher.of(caller, keys.getPrivate());
    }

    PrivateKey privateKey() {
        return keys.getPrivate();
    }
}
