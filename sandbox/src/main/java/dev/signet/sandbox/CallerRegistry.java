package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import java.security.KeyPair;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The brands and merchants that a sandbox knows, each with a key of its own. */
final class CallerRegistry {

    private final Map<String, KnownCaller> callers = new ConcurrentHashMap<>();

    /**
     * A caller as the server knows it.
     *
     * @param key its public key, under its certificate's serial number
     */
    record KnownCaller(Credentials credentials, TrustedKeys key) {}

    void addBrand(String brandId) {
        KeyPair keys = ThrowAwayKeys.rsa();
        add(Credentials.brand(brandId, ThrowAwayKeys.serial(), keys.getPrivate()), keys);
    }

    void addMerchant(String mchid) {
        KeyPair keys = ThrowAwayKeys.rsa();
        add(Credentials.merchant(mchid, ThrowAwayKeys.serial(), keys.getPrivate()), keys);
    }

    private void add(Credentials credentials, KeyPair keys) {
        TrustedKeys key = TrustedKeys.of(credentials.serial(), keys.getPublic());
        callers.put(credentials.identity(), new KnownCaller(credentials, key));
    }

    Optional<KnownCaller> find(String identity) {
        return Optional.ofNullable(callers.get(identity));
    }

    Credentials credentials(String identity) {
        return find(identity)
                .orElseThrow(() -> new IllegalArgumentException("The sandbox does not know " + identity
                        + "; call brand(\"" + identity + "\") or merchant(\"" + identity + "\") on its builder."))
                .credentials();
    }
}
