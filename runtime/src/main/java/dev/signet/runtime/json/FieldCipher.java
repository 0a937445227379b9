package dev.signet.runtime.json;

/** Encrypts and decrypts the texts of {@link dev.signet.runtime.value.Sensitive} values. For many threads. */
public interface FieldCipher {

    /** What {@code plain} is on the wire. */
    String encrypt(String plain);

    /**
     * What {@code encrypted} was in plain.
     *
     * @throws IllegalArgumentException if it cannot be decrypted, in the same words whatever the cause
     */
    String decrypt(String encrypted);
}
