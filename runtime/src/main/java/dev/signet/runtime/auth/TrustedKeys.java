package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The platform's keys that answers are believed by, each under the id that the platform names it by. An answer signed
 * under any other id is refused. Immutable; for many threads.
 */
public final class TrustedKeys {

    private final String primaryId;
    private final Map<String, Verifier> verifiers;

    private TrustedKeys(String primaryId, Map<String, Verifier> verifiers) {
        this.primaryId = primaryId;
        this.verifiers = Collections.unmodifiableMap(verifiers);
    }

    /** One public key under its id, such as {@code PUB_KEY_ID_…}. */
    public static TrustedKeys of(String id, PublicKey key) {
        return of(id, RsaSha256.verifier(RsaSha256.requireUsualExponent(key), Jca.DEFAULT));
    }

    /** One platform certificate, under its serial number. */
    public static TrustedKeys of(X509Certificate certificate) {
        return of(CertificateSerial.of(certificate), certificate.getPublicKey());
    }

    /** One key of any kind, under its id. */
    public static TrustedKeys of(String id, Verifier verifier) {
        return new TrustedKeys(requireId(id), Map.of(id, verifier));
    }

    /** These keys and the others; the primary one stays. For the time in which the platform changes its key. */
    public TrustedKeys and(TrustedKeys others) {
        Map<String, Verifier> all = new LinkedHashMap<>(verifiers);
        others.verifiers.forEach((id, verifier) -> {
            if (all.putIfAbsent(id, verifier) != null) {
                throw new ConfigurationException("Two trusted keys have the id " + id + "; give each key its own.");
            }
        });
        return new TrustedKeys(primaryId, all);
    }

    /** The id of the key that the platform is asked to sign with. */
    public String primaryId() {
        return primaryId;
    }

    /** The ids of all keys. */
    public Set<String> ids() {
        return verifiers.keySet();
    }

    /** The key of an id, if it is trusted. */
    public Optional<Verifier> verifier(String id) {
        return Optional.ofNullable(verifiers.get(id));
    }

    @Override
    public String toString() {
        return "TrustedKeys" + ids();
    }

    private static String requireId(String id) {
        if (!id.matches("[0-9A-Za-z_-]{1,64}")) {
            throw new ConfigurationException("The id of a trusted key may have 1 to 64 digits, letters, - and _ only. "
                    + "Check for quotes, spaces or line ends that were copied along.");
        }
        return id;
    }
}
