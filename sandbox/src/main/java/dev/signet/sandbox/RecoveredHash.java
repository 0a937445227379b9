package dev.signet.sandbox;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;

/** What a signature is, seen with a public key: if the key is the one that made it, a hash in its frame appears (RFC 8017, section 9.2). */
enum RecoveredHash {
    /** The key made it, over a SHA-256 hash. */
    SHA256("3031300d060960864801650304020105000420[0-9a-f]{64}"),
    /** The key made it, over a SHA-1 hash. */
    SHA1("3021300906052b0e03021a05000414[0-9a-f]{40}"),
    /** The key made it, over something else: a text or a hash without its frame, or another hash. */
    OTHER("[0-9a-f]*"),
    /** Another key made it, or it is no signature of this kind. */
    NONE("");

    private final String content;

    RecoveredHash(String content) {
        this.content = content;
    }

    static RecoveredHash of(byte[] signature, PublicKey key) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            String block = HexFormat.of().formatHex(cipher.doFinal(signature));
            return Arrays.stream(values())
                    .filter(kind -> kind != NONE)
                    .filter(kind -> block.matches("0001(ff){8,}00" + kind.content))
                    .findFirst()
                    .orElse(NONE);
        } catch (GeneralSecurityException e) {
            return NONE;
        }
    }
}
