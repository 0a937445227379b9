package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import dev.signet.spec.Schemes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why WeChat Pay may have refused a signature, as far as the request and the answer tell, and what else may be. */
final class WechatPaySuspicions {

    private static final long WINDOW_SECONDS = 300;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private WechatPaySuspicions() {}

    /** The likeliest first: what was measured, then what was compared. */
    static List<String> of(String scheme, Request request, byte[][] signedText, Answer refusal, Instant now) {
        List<String> suspicions = new ArrayList<>();
        skew(refusal, now).ifPresent(suspicions::add);
        wrongScheme(scheme, request.target()).ifPresent(suspicions::add);
        suspicions.addAll(ComparedText.of(refusal).suspicions(signedText));
        return suspicions;
    }

    /** What the request alone makes possible. */
    static List<String> possibilities(Request request) {
        List<String> possibilities = new ArrayList<>();
        if (request.target().contains("%")) {
            possibilities.add(
                    "The path or query has encoded characters (%..); a proxy that decodes or encodes them anew changes "
                            + "what the server compares.");
        }
        request.headers()
                .first("Wechatpay-Serial")
                .ifPresent(id -> possibilities.add("The header Wechatpay-Serial names the key " + id
                        + ", the primary one of the trusted keys; the platform may not have it for this caller."));
        return possibilities;
    }

    /** That {@code target} belongs to the other scheme, if it does. */
    static Optional<String> wrongScheme(String scheme, String target) {
        if (target.startsWith("/brand/") && !scheme.equals(Schemes.WECHATPAY_BRAND)) {
            return Optional.of(wrongScheme("/brand/", scheme, "WECHATPAY_BRAND"));
        }
        return target.startsWith("/v3/") && !scheme.equals(Schemes.WECHATPAY_MERCHANT)
                ? Optional.of(wrongScheme("/v3/", scheme, "WECHATPAY_MERCHANT"))
                : Optional.empty();
    }

    private static String wrongScheme(String prefix, String scheme, String right) {
        return "The path begins with " + prefix + ", which is signed as " + right + ", but here by the scheme " + scheme
                + ". Compare @Api(scheme = Schemes." + right + "), and whose credentials these are.";
    }

    /** That the primary trusted key has no id as the platform gives them, if so. */
    static Optional<String> wrongKeyId(String scheme, TrustedKeys trusted) {
        String id = trusted.primaryId();
        if (id.startsWith("PUB_KEY_ID_")) {
            return Optional.empty();
        }
        // Brands were given public keys from the start, never certificates of the platform.
        if (scheme.equals(Schemes.WECHATPAY_BRAND)) {
            return Optional.of(
                    "The primary trusted key is " + id + ", and the platform has nothing but PUB_KEY_ID_… for "
                            + "brands. Give its public key by TrustedKeys.of(\"PUB_KEY_ID_…\", PemKeys.publicKey(…)).");
        }
        // Serial numbers of certificates are hexadecimal, and long: one without a letter is none.
        return DIGITS.matcher(id).matches()
                ? Optional.of(
                        "The primary trusted key is " + id + ", which seems to lack its beginning: public keys are "
                                + "named PUB_KEY_ID_…. Copy the id from the platform's site whole.")
                : Optional.empty();
    }

    // The server's Date is not signed: good enough to look at a clock, not to set one.
    private static Optional<String> skew(Answer refusal, Instant now) {
        return refusal.headers()
                .first("Date")
                .flatMap(WechatPaySuspicions::instant)
                .map(date -> Duration.between(date, now).toSeconds())
                .filter(seconds -> Math.abs(seconds) > WINDOW_SECONDS)
                .map(seconds ->
                        "This machine's clock is " + Math.abs(seconds) + " s " + (seconds > 0 ? "ahead of" : "behind")
                                + " the server's (its Date header, which nobody signs); " + WINDOW_SECONDS
                                + " s are allowed. Compare it with a time server.");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
