package dev.signet.runtime.json;

import java.util.Optional;

/** Encrypts and decrypts the texts of {@link dev.signet.runtime.value.Sensitive} values. For many threads. */
public interface FieldCipher {

    /** The id of the key it encrypts with, by which the server knows it; empty for the primary trusted one. */
    default Optional<String> keyId() {
        return Optional.empty();
    }

    /**
     * What {@code plain} is on the wire.
     *
     * @throws IllegalArgumentException if it cannot be encrypted; the message goes on where the name of the field ends
     */
    String encrypt(String plain);

    /**
     * What {@code encrypted} was in plain.
     *
     * @throws IllegalArgumentException if it cannot be decrypted, in the same words whatever the cause
     */
    String decrypt(String encrypted);
}
