package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.InvalidSignatureException;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.Verifier;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The brands and merchants that a sandbox knows, each with a key of its own, or several while one takes the place of another. */
final class CallerRegistry {

    private final Map<String, List<KnownCaller>> callers = new ConcurrentHashMap<>();

    /** A caller as the server knows it: by its public key, and the API key that it has set. */
    record KnownCaller(Credentials credentials, PublicKey key, String apiKey) {

        /** Whether {@code signature} is by its key, over {@code text}. */
        boolean signed(byte[] signature, byte[] text) {
            Verifier verifier = TrustedKeys.of(credentials.serial(), key)
                    .verifier(credentials.serial())
                    .orElseThrow();
            try {
                verifier.verify(signature, text);
                return true;
            } catch (InvalidSignatureException e) {
                return false;
            }
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
        add(credentials, key, apiKey(credentials.identity()));
    }

    void add(Credentials credentials, PublicKey key, String apiKey) {
        callers.computeIfAbsent(credentials.identity(), none -> new CopyOnWriteArrayList<>())
                .add(new KnownCaller(credentials, key, apiKey));
    }

    // One for an identity, whatever its other keys.
    private String apiKey(String identity) {
        return of(identity).isEmpty()
                ? ThrowAwayKeys.apiKey()
                : of(identity).get(0).apiKey();
    }

    /** Those of this identity, whatever their keys, in the order in which they were made known. */
    List<KnownCaller> of(String identity) {
        return callers.getOrDefault(identity, List.of());
    }

    List<KnownCaller> everybody() {
        return callers.values().stream().flatMap(List::stream).toList();
    }

    /** The one of this identity; of several, the last, whose key takes the place of the others. */
    KnownCaller known(String identity) {
        List<KnownCaller> known = of(identity);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("The sandbox does not know " + identity + "; call brand(\"" + identity
                    + "\") or merchant(\"" + identity + "\") on its builder.");
        }
        return known.get(known.size() - 1);
    }
}
