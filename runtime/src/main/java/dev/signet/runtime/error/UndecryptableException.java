package dev.signet.runtime.error;

/**
 * What was encrypted cannot be decrypted: changed on the way, encrypted for another key, or no ciphertext at all. Nothing says
 * which of these, since that would tell an attacker about the key; so there is never a cause.
 */
public final class UndecryptableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A refusal; {@code problem} is the same for every ciphertext. */
    public UndecryptableException(String problem) {
        super(problem);
    }
}
