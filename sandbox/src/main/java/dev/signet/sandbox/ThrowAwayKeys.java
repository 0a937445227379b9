package dev.signet.sandbox;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Keys that nobody needs to keep. */
final class ThrowAwayKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ThrowAwayKeys() {}

    static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }

    /** A serial number of 40 hexadecimal digits. */
    static String serial() {
        return new BigInteger(159, RANDOM).setBit(156).toString(16).toUpperCase(Locale.ROOT);
    }

    /** An API key of 32 characters. */
    static String apiKey() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
