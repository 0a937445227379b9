package dev.signet.sandbox;

import dev.signet.runtime.auth.TrustedKeys;
import java.security.KeyPair;
import java.security.PrivateKey;

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

    PrivateKey privateKey() {
        return keys.getPrivate();
    }
}
