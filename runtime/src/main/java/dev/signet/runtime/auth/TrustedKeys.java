package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The platform's keys that answers are believed by, each under the id that the platform names it by: public keys and
 * certificates side by side. An answer signed under any other id is refused. Immutable; for many threads.
 */
public final class TrustedKeys {

    private final String primaryId;
    private final Map<String, TrustedKey> keys;
    private final Function<String, @Nullable TrustedKeys> teacher;

    private TrustedKeys(
            String primaryId, Map<String, TrustedKey> keys, Function<String, @Nullable TrustedKeys> teacher) {
        this.primaryId = primaryId;
        this.keys = Collections.unmodifiableMap(keys);
        this.teacher = teacher;
    }

    /** One public key under its id, such as {@code PUB_KEY_ID_…}. */
    public static TrustedKeys of(String id, PublicKey key) {
        return of(id, TrustedKey.of(key, null, Jca.DEFAULT));
    }

    /** One platform certificate, under its serial number; it is believed while it is valid. */
    public static TrustedKeys of(X509Certificate certificate) {
        return of(
                CertificateSerial.of(certificate), TrustedKey.of(certificate.getPublicKey(), certificate, Jca.DEFAULT));
    }

    /** One key of any kind, under its id; sensitive values cannot be encrypted with it. */
    public static TrustedKeys of(String id, Verifier verifier) {
        return of(id, new TrustedKey(verifier, null, null, Jca.DEFAULT, Instant.MAX));
    }

    private static TrustedKeys of(String id, TrustedKey key) {
        return new TrustedKeys(requireId(id), Map.of(id, key), unknown -> null);
    }

    /** These keys and the others; the primary one stays. For the time in which the platform changes its key. */
    public TrustedKeys and(TrustedKeys others) {
        Map<String, TrustedKey> all = new LinkedHashMap<>(keys);
        others.keys.forEach((id, key) -> {
            if (all.putIfAbsent(id, key) != null) {
                throw new ConfigurationException("Two trusted keys have the id " + id + "; give each key its own.");
            }
        });
        return new TrustedKeys(primaryId, all, unknown -> either(unknown, others));
    }

    private @Nullable TrustedKeys either(String unknown, TrustedKeys others) {
        TrustedKeys learned = teacher.apply(unknown);
        return learned != null && learned.keys.containsKey(unknown) ? learned : others.teacher.apply(unknown);
    }

    /**
     * The same keys, and those that {@code source} gives when an answer is signed with a key that is not among them: a newer
     * download, for example. It is given the id, which anybody may have made up, and must not ask anywhere more often because
     * of it; null if it knows no more.
     */
    public TrustedKeys learningFrom(Function<String, @Nullable TrustedKeys> source) {
        return new TrustedKeys(primaryId, keys, source);
    }

    /** The same keys with another primary one, such as the new one at the end of a change; one of {@link #ids}. */
    public TrustedKeys primary(String id) {
        if (!keys.containsKey(id)) {
            throw new ConfigurationException(
                    "The primary key is to be one of the trusted ones, " + ids() + ", and " + id + " is not.");
        }
        return new TrustedKeys(id, keys, teacher);
    }

    /**
     * The same keys, each believed only for what was received until a time, or the one it ends at already: those that were
     * replaced, kept for notifications from storage.
     */
    public TrustedKeys until(Instant end) {
        Map<String, TrustedKey> ending = new LinkedHashMap<>();
        keys.forEach((id, key) -> ending.put(id, key.until(end)));
        return new TrustedKeys(primaryId, ending, unknown -> null);
    }

    /**
     * The same keys by a provider of the JCA, whose KeyFactory makes them anew, those that are learned later too; verifiers of your
     * own stay as they are.
     *
     * @throws ConfigurationException if the provider cannot verify with them
     */
    public TrustedKeys using(Provider provider) {
        Map<String, TrustedKey> own = new LinkedHashMap<>();
        keys.forEach((id, key) -> own.put(id, key.using(new Jca(provider))));
        return new TrustedKeys(primaryId, own, unknown -> {
            TrustedKeys learned = teacher.apply(unknown);
            return learned == null ? null : learned.using(provider);
        });
    }

    /** {@code plain} for the owner of the primary key; {@link IllegalArgumentException} if it cannot be encrypted. */
    String encrypt(String plain) {
        TrustedKey primary = Objects.requireNonNull(keys.get(primaryId));
        if (primary.key() == null) {
            throw new IllegalArgumentException("is sensitive, and of the trusted key " + primaryId
                    + " only a verifier is known, by which nothing can be encrypted");
        }
        return Oaep.encrypt(primary.key(), primary.jca(), plain);
    }

    /** The id of the key that the platform is asked to sign with, and sensitive values are encrypted with. */
    public String primaryId() {
        return primaryId;
    }

    /** The ids of all keys. */
    public Set<String> ids() {
        return keys.keySet();
    }

    /** The key of an id, if it is trusted. */
    public Optional<Verifier> verifier(String id) {
        return known(id).map(TrustedKey::verifier);
    }

    private Optional<TrustedKey> known(String id) {
        TrustedKeys learned = keys.containsKey(id) ? this : teacher.apply(id);
        return Optional.ofNullable(learned).map(its -> its.keys.get(id));
    }

    /** The public key of an id, to encrypt with; empty if it is not trusted, or only a verifier is known. */
    public Optional<PublicKey> publicKey(String id) {
        return Optional.ofNullable(keys.get(id)).map(TrustedKey::key);
    }

    /** The certificate of an id; empty if it is not trusted, or a bare public key, which does not expire. */
    public Optional<X509Certificate> certificate(String id) {
        return known(id).map(TrustedKey::certificate);
    }

    /** Whether the key of an id is trusted and was valid at a time: it had come into force, and had not expired. */
    public boolean isValid(String id, Instant at) {
        return known(id).filter(key -> key.isValid(at)).isPresent();
    }

    @Override
    public String toString() {
        return "TrustedKeys" + ids();
    }

    @SuppressWarnings("NullAway") // Where a setting is missing, there is null all the same.
    private static String requireId(String id) {
        if (id == null) {
            throw new ConfigurationException("The id of a trusted key is null; is a setting missing?");
        }
        if (!id.matches("[0-9A-Za-z_-]{1,64}")) {
            throw new ConfigurationException("The id of a trusted key may have 1 to 64 digits, letters, - and _ only. "
                    + "Check for quotes, spaces or line ends that were copied along.");
        }
        return id;
    }
}
