package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which WeChat Pay encrypts what it sends of its own accord (APIv3 key, brand API key): 32 bytes, used with
 * AES-256-GCM. Prints without them. For many threads until it is closed.
 */
public final class ApiKey implements AutoCloseable {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;
    private final Jca jca;
    private final Instant until;
    private boolean closed;

    private ApiKey(byte[] bytes, Jca jca, Instant until) {
        this.bytes = bytes;
        this.jca = jca;
        this.until = until;
    }

    /** A key from its bytes, which are copied: overwrite your own array afterwards. */
    public static ApiKey of(byte[] key) {
        return of(key, Jca.DEFAULT);
    }

    static ApiKey of(byte[] key, Jca jca) {
        if (key.length != LENGTH) {
            throw new ConfigurationException("An API key has " + LENGTH + " bytes, not " + key.length
                    + "; copy the one that was set on the platform's site, without spaces or line ends.");
        }
        return new ApiKey(key.clone(), jca, Instant.MAX);
    }

    /** A key from its text. A String stays in memory until it is collected; bytes can be overwritten. */
    @SuppressWarnings("NullAway") // Where a setting is missing, there is null all the same.
    public static ApiKey of(String key) {
        if (key == null) {
            throw new ConfigurationException("The API key is null; is a setting missing?");
        }
        if (key.chars().anyMatch(c -> c < '!' || c > '~')) {
            throw new ConfigurationException("An API key has visible ASCII characters only; this one has others. "
                    + "Check for quotes, spaces or line ends that were copied along.");
        }
        return of(key.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A key from a file that holds it and nothing else but, perhaps, a line end.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ApiKey read(Path file) {
        try {
            return withoutLineEnd(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of an API key, " + file + ", cannot be read", e);
        }
    }

    /**
     * The same from a stream, which stays open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static ApiKey read(InputStream stream) {
        try {
            return withoutLineEnd(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The stream of an API key cannot be read", e);
        }
    }

    private static ApiKey withoutLineEnd(byte[] content) {
        int length = content.length;
        while (length > 0 && (content[length - 1] == '\n' || content[length - 1] == '\r')) {
            length--;
        }
        return of(Arrays.copyOf(content, length));
    }

    /**
     * The same key by a provider of the JCA, for speed. It is closed by itself.
     *
     * @throws ConfigurationException if the provider has no AES-256-GCM
     */
    public synchronized ApiKey using(Provider provider) {
        requireOpen();
        Jca other = new Jca(provider);
        try {
            cipher(other, new byte[NONCE_LENGTH]);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ConfigurationException(
                    "The API key cannot decrypt by " + TRANSFORMATION + " with " + other.called() + ".", e);
        }
        return new ApiKey(bytes.clone(), other, until);
    }

    private Cipher cipher(Jca with, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = with.cipher(TRANSFORMATION);
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** The same key for what comes until a time, or the one it ends at already: the old one after an exchange. It is closed by itself. */
    public synchronized ApiKey until(Instant end) {
        requireOpen();
        return new ApiKey(bytes.clone(), jca, end.isBefore(until) ? end : until);
    }

    /** Whether it is for what came at {@code time}, and was not closed. */
    public synchronized boolean isUsedAt(Instant time) {
        return !closed && !time.isAfter(until);
    }

    /**
     * Decrypts what was encrypted with this key.
     *
     * @param nonce 12 bytes
     * @param associatedData what was authenticated beside it; may be empty
     * @param ciphertext with its tag of 16 bytes at the end
     * @throws UndecryptableException if any of it is not as it was, whatever the cause
     * @throws IllegalStateException if this key was closed
     */
    public synchronized byte[] decrypt(byte[] nonce, byte[] associatedData, byte[] ciphertext) {
        requireOpen();
        if (nonce.length != NONCE_LENGTH) {
            throw new UndecryptableException("the nonce does not have " + NONCE_LENGTH + " bytes");
        }
        try {
            Cipher cipher = cipher(jca, nonce);
            cipher.updateAAD(associatedData);
            return cipher.doFinal(ciphertext);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UndecryptableException("the text was changed, or encrypted with another key");
        }
    }

    /**
     * Decrypts by whichever of {@code keys} is used at {@code time} and fits: two are in force while the platform exchanges one for
     * the other. Empty if none does.
     */
    public static Optional<byte[]> decryptByAny(
            List<ApiKey> keys, Instant time, byte[] nonce, byte[] associatedData, byte[] ciphertext) {
        for (ApiKey key : keys) {
            try {
                if (key.isUsedAt(time)) {
                    return Optional.of(key.decrypt(nonce, associatedData, ciphertext));
                }
            } catch (UndecryptableException e) {
                // Perhaps the other one.
            }
        }
        return Optional.empty();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the API key was closed");
        }
    }

    /** Overwrites the bytes. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "ApiKey[***]";
    }
}
