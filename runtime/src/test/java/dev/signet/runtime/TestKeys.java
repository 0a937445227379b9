package dev.signet.runtime;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Keys made for a test run. */
public final class TestKeys {

    public static final KeyPair OURS = rsa(2048);
    public static final KeyPair PLATFORM = rsa(2048);

    private TestKeys() {}

    public static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
