package dev.signet.reliability.simulator;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.InvalidSignatureException;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.spec.Schemes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Signatures that cost nothing: a checksum with a secret. RSA would take an hour for a million calls. */
final class CheapSigning {

    static final String KEY_ID = "PUB_KEY_ID_SIM";

    private static final long PLATFORM = 0x5DEECE66DL;
    private static final long OURS = 0x9E3779B97F4A7C15L;

    private CheapSigning() {}

    static Credentials credentials() {
        return Credentials.of(Schemes.WECHATPAY_BRAND, "120344", "AB12", parts -> sum(OURS, parts));
    }

    static TrustedKeys trusted() {
        return TrustedKeys.of(KEY_ID, (signature, parts) -> {
            if (!Arrays.equals(signature, sum(PLATFORM, parts))) {
                throw new InvalidSignatureException();
            }
        });
    }

    /** The platform's signature over three lines. */
    static String signature(String timestamp, String nonce, byte[] body) {
        byte[] head = (timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(sum(PLATFORM, head, body, new byte[] {'\n'}));
    }

    private static byte[] sum(long secret, byte[]... parts) {
        long sum = secret;
        for (byte[] part : parts) {
            for (byte one : part) {
                sum = (sum ^ one) * 0x100000001B3L;
            }
        }
        return ByteBuffer.allocate(8).putLong(sum).array();
    }
}
