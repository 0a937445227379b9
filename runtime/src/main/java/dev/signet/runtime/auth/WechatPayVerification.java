package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.error.VerificationException.Reason;
import dev.signet.runtime.validation.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** What an answer of WeChat Pay has to prove. Nothing of it is believed before its last line was reached. */
final class WechatPayVerification {

    static final String SIGNATURE = "Wechatpay-Signature";
    static final String TIMESTAMP = "Wechatpay-Timestamp";
    static final String NONCE = "Wechatpay-Nonce";

    private static final String PROBE = "WECHATPAY/SIGNTEST/";
    private static final Duration WINDOW = Duration.ofMinutes(5);
    // In Base64; one of an RSA key of 8192 bits has 1368 characters.
    private static final int LONGEST_SIGNATURE = 2048;
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,256}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,19}");

    private final String algorithm;

    WechatPayVerification(String algorithm) {
        this.algorithm = algorithm;
    }

    String verify(Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected {
        String signature = only(answer, SIGNATURE);
        String serial = only(answer, "Wechatpay-Serial");
        String timestamp = only(answer, TIMESTAMP);
        String nonce = only(answer, NONCE);
        requireOneLine(nonce);
        requireType(answer);
        requireFresh(timestamp, now);
        Verifier verifier = trusted.verifier(serial)
                .orElseThrow(() -> new SignatureRejected(
                        Reason.UNKNOWN_SERIAL,
                        "it is signed with the key " + Shown.value(serial) + "; trusted are " + trusted.ids() + "."));
        if (!trusted.isValid(serial, now)) {
            throw new SignatureRejected(
                    Reason.UNKNOWN_SERIAL,
                    "it is signed with the key " + serial + ", which is not valid at this time"
                            + trusted.certificate(serial)
                                    .map(its -> "; its certificate is valid from "
                                            + its.getNotBefore().toInstant() + " to "
                                            + its.getNotAfter().toInstant())
                                    .orElse("")
                            + ".");
        }
        requireFit(verifier, signature, CanonicalString.ofAnswer(timestamp, nonce, answer.body()));
        return serial + "\n" + timestamp + "\n" + nonce;
    }

    private static String only(Answer answer, String name) throws SignatureRejected {
        List<String> values = answer.headers().all(name);
        if (values.isEmpty() || values.get(0).isEmpty()) {
            throw new SignatureRejected(Reason.MISSING_HEADER, "it has no header " + name + ".");
        }
        if (values.size() > 1) {
            throw new SignatureRejected(Reason.DUPLICATE_HEADER, "it has the header " + name + " twice.");
        }
        return values.get(0);
    }

    // With a line feed in it, a line of the body could be moved into the nonce under the same signature.
    private static void requireOneLine(String nonce) throws SignatureRejected {
        if (!VISIBLE.matcher(nonce).matches()) {
            throw new SignatureRejected(
                    Reason.BAD_SIGNATURE,
                    "its nonce has characters that no nonce has: spaces, controls, or other than ASCII.");
        }
    }

    // An absent type means RSA: older answers do not carry it.
    private void requireType(Answer answer) throws SignatureRejected {
        List<String> types = answer.headers().all("Wechatpay-Signature-Type");
        if (types.size() > 1) {
            throw new SignatureRejected(Reason.DUPLICATE_HEADER, "it has the header Wechatpay-Signature-Type twice.");
        }
        if (!types.isEmpty() && !types.get(0).equals(algorithm)) {
            throw new SignatureRejected(Reason.WRONG_TYPE, "its Wechatpay-Signature-Type is not " + algorithm + ".");
        }
    }

    private static void requireFresh(String timestamp, Instant now) throws SignatureRejected {
        if (!SECONDS.matcher(timestamp).matches()) {
            throw new SignatureRejected(Reason.STALE, "its Wechatpay-Timestamp is not a number of seconds.");
        }
        long skew;
        try {
            skew = Math.subtractExact(Long.parseLong(timestamp), now.getEpochSecond());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new SignatureRejected(Reason.STALE, "its Wechatpay-Timestamp is beyond all clocks.");
        }
        if (skew < -WINDOW.toSeconds() || skew > WINDOW.toSeconds()) {
            throw new SignatureRejected(
                    Reason.STALE,
                    "its timestamp is " + skew + " s from this machine's clock, allowed are 300 s either way. "
                            + "Compare the clock with a time server.");
        }
    }

    private static void requireFit(Verifier verifier, String signature, byte[][] text) throws SignatureRejected {
        if (signature.length() > LONGEST_SIGNATURE) {
            throw new SignatureRejected(Reason.BAD_SIGNATURE, "its signature is longer than that of any key.");
        }
        try {
            verifier.verify(decoded(signature), text);
        } catch (InvalidSignatureException | IllegalArgumentException e) {
            // The platform probes its callers with wrong signatures of this prefix; they fail like any other.
            boolean probe = signature.startsWith(PROBE);
            throw new SignatureRejected(
                    probe ? Reason.PROBE : Reason.BAD_SIGNATURE,
                    probe
                            ? "it is a probe of the platform, which signs a small share of answers wrongly on purpose."
                            : "its signature does not fit its bytes.");
        }
    }

    // Written in one way only: the decoder passes over bits that a padded end has too many.
    private static byte[] decoded(String signature) {
        byte[] bytes = Base64.getDecoder().decode(signature);
        if (!Base64.getEncoder().encodeToString(bytes).equals(signature)) {
            throw new IllegalArgumentException("not the Base64 text of its bytes");
        }
        return bytes;
    }
}
