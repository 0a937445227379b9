package dev.signet.runtime.auth;

/** Checks signatures with one public key. For many threads. */
@FunctionalInterface
public interface Verifier {

    /**
     * Returns only if {@code signature} was made over {@code parts}, one after the other, with the private key that belongs
     * to this one.
     *
     * @throws InvalidSignatureException in every other case, also for bytes that are no signature at all
     */
    void verify(byte[] signature, byte[]... parts) throws InvalidSignatureException;
}
