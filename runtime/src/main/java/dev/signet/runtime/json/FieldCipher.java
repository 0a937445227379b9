package dev.signet.runtime.json;

/** Encrypts and decrypts the texts of {@link dev.signet.runtime.value.Sensitive} values. For many threads. */
public interface FieldCipher {

    /** What {@code plain} is on the wire. */
    String encrypt(String plain);

    /** What {@code encrypted} was in plain. */
    String decrypt(String encrypted);
}
