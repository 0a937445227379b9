package dev.signet.runtime.auth;

import java.security.SecureRandom;

/** Makes nonces: texts that no other request has. Called from many threads. */
@FunctionalInterface
public interface NonceSource {

    /** The next nonce: 1 to 32 digits and letters. */
    String next();

    /** Nonces of 32 digits and letters, of full strength. */
    static NonceSource secure() {
        SecureRandom random = new SecureRandom();
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        return () -> {
            StringBuilder nonce = new StringBuilder(32);
            for (int i = 0; i < 32; i++) {
                nonce.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            return nonce.toString();
        };
    }
}
