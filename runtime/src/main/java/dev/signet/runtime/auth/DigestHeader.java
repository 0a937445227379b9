package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.error.VerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Answers that sign a digest of their body, which stands in a header, in place of the body
 * ({@link dev.signet.spec.Verification.Mode#DIGEST_HEADER}).
 */
public final class DigestHeader {

    private DigestHeader() {}

    /** The digest of a body: SHA-1, in lower-case hexadecimal digits. */
    public static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** What is signed in place of a body that has this digest. */
    public static byte[] signed(String digest) {
        return bytes("{\"sha1\":\"" + digest + "\"}");
    }

    /** What was signed in place of {@code answer}, whose body has the digest that its header names. */
    static Answer standIn(Answer answer, String header) throws SignatureRejected {
        List<String> digests = answer.headers().all(header);
        if (digests.size() != 1) {
            Reason reason = digests.isEmpty() ? Reason.MISSING_HEADER : Reason.DUPLICATE_HEADER;
            throw new SignatureRejected(reason, "it has " + digests.size() + " headers " + header + ", not one.");
        }
        String digest = digests.get(0);
        if (!MessageDigest.isEqual(bytes(digest.toLowerCase(Locale.ROOT)), bytes(digest(answer.body())))) {
            throw new SignatureRejected(Reason.BAD_SIGNATURE, "its body is not the one whose digest was signed.");
        }
        return new Answer(answer.status(), answer.headers(), signed(digest));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
