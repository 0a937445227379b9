package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The brands and merchants that a sandbox knows, each with a key of its own. */
final class CallerRegistry {

    private final Map<String, KnownCaller> callers = new ConcurrentHashMap<>();

    /** A caller as the server knows it: by its public key. */
    record KnownCaller(Credentials credentials, PublicKey key) {

        /** Its key, under the serial number of its certificate. */
        TrustedKeys trusted() {
            return TrustedKeys.of(credentials.serial(), key);
        }
    }

    void addBrand(String brandId) {
        KeyPair keys = ThrowAwayKeys.rsa();
        add(Credentials.brand(brandId, ThrowAwayKeys.serial(), keys.getPrivate()), keys.getPublic());
    }

    void addMerchant(String mchid) {
        KeyPair keys = ThrowAwayKeys.rsa();
        add(Credentials.merchant(mchid, ThrowAwayKeys.serial(), keys.getPrivate()), keys.getPublic());
    }

    void add(Credentials credentials, PublicKey key) {
        callers.put(credentials.identity(), new KnownCaller(credentials, key));
    }

    Optional<KnownCaller> find(String identity) {
        return Optional.ofNullable(callers.get(identity));
    }

    Credentials credentials(String identity) {
        return known(identity).credentials();
    }

    PublicKey publicKey(String identity) {
        return known(identity).key();
    }

    private KnownCaller known(String identity) {
        return find(identity)
                .orElseThrow(() -> new IllegalArgumentException("The sandbox does not know " + identity
                        + "; call brand(\"" + identity + "\") or merchant(\"" + identity + "\") on its builder."));
    }
}
