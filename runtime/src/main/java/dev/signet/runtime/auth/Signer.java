package dev.signet.runtime.auth;

/** Makes signatures with one private key, which may live elsewhere (HSM, KMS). For many threads. */
@FunctionalInterface
public interface Signer {

    /** The signature over {@code parts}, one after the other, as if they were one text. Changes nothing in them. */
    byte[] sign(byte[]... parts);
}
