package dev.signet.runtime.auth;

import dev.signet.runtime.json.FieldCipher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One brand or merchant: who it is, whose answers it believes, and its API keys; held together and exchanged as one, so that no
 * call ever sees half of a change. Immutable, and prints without keys. For many threads, until closed.
 */
public final class Identity implements AutoCloseable {

    private final Credentials credentials;
    private final TrustedKeys trusted;
    private final List<ApiKey> apiKeys;
    private final FieldCipher cipher;

    private Identity(Credentials credentials, TrustedKeys trusted, List<ApiKey> apiKeys, @Nullable FieldCipher cipher) {
        this.credentials = credentials;
        this.trusted = trusted;
        this.apiKeys = apiKeys;
        this.cipher = cipher == null ? new IdentityCipher(credentials, trusted) : cipher;
    }

    /** An identity without API keys, which only what the platform sends of its own accord needs. */
    public static Identity of(Credentials credentials, TrustedKeys trusted) {
        return new Identity(credentials, trusted, List.of(), null);
    }

    /** The same with these API keys: those by which the platform may encrypt now, two of them while one takes the other's place. */
    public Identity apiKeys(ApiKey... keys) {
        return new Identity(credentials, trusted, List.of(keys), cipher);
    }

    /**
     * The same that encrypts and decrypts sensitive values in another way than by the primary trusted key and its own private
     * key, such as by a private key in hardware.
     */
    public Identity cipher(FieldCipher other) {
        return new Identity(credentials, trusted, apiKeys, other);
    }

    /** Who it is, and how it signs. */
    public Credentials credentials() {
        return credentials;
    }

    /** Whose answers it believes. */
    public TrustedKeys trusted() {
        return trusted;
    }

    /** The keys that the platform may encrypt with. */
    public List<ApiKey> apiKeys() {
        return apiKeys;
    }

    /** Encrypts its sensitive values, and decrypts those of answers. */
    public FieldCipher cipher() {
        return cipher;
    }

    /**
     * Overwrites its API keys, and destroys its private key where that can be: not before nobody uses them, other identities
     * with the same keys included.
     */
    @Override
    public void close() {
        apiKeys.forEach(ApiKey::close);
        credentials.close();
    }

    @Override
    public String toString() {
        return "Identity[" + credentials.scheme() + ", " + credentials.identity() + ", serial " + credentials.serial()
                + ", trusts " + trusted.ids() + ", API keys " + apiKeys.size() + "]";
    }
}
