package dev.signet.runtime.auth;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes nonces: texts that no other request has. Called from many threads. */
@FunctionalInterface
public interface NonceSource {

    /** The next nonce: 1 to 32 digits and letters. */
    String next();

    /** Nonces of 32 hexadecimal digits: 128 random bits. */
    static NonceSource secure() {
        SecureRandom random = new SecureRandom();
        HexFormat hex = HexFormat.of().withUpperCase();
        return () -> {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            return hex.formatHex(bits);
        };
    }
}
