package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Explains why an answer was not believed, from what it looks like. */
final class UnprovenAnswer {

    private final SigningScheme scheme;
    private final Request request;
    private final TrustedKeys trusted;

    UnprovenAnswer(SigningScheme scheme, Request request, TrustedKeys trusted) {
        this.scheme = scheme;
        this.request = request;
        this.trusted = trusted;
    }

    String explain(Answer answer, SignatureRejected rejected) {
        TextLines text = new TextLines(scheme.signedText(request, answer));
        byte[] body = answer.body();
        byte[] stand = ("<body of " + body.length + " bytes, SHA-256 " + Sha256.hex(body) + ">")
                .getBytes(StandardCharsets.UTF_8);
        Answer masked = new Answer(answer.status(), answer.headers(), stand);
        return rejected.reason() + ": " + rejected.detail()
                + "\nThe string that its signature should cover, " + text.summary() + ":"
                + text.show(scheme.signedText(request, masked))
                + "\nTrusted are the keys " + trusted.ids() + ".\nLikely cause: " + likely(answer, rejected);
    }

    private static String likely(Answer answer, SignatureRejected rejected) {
        return switch (rejected.reason()) {
            case MISSING_HEADER ->
                looksLikePage(answer)
                        ? "a page, not the API: a proxy, a captive portal or a wrong host answered."
                        : "another server than the platform answered, or a proxy removed headers.";
            case DUPLICATE_HEADER -> "somebody on the way added a header of the signature.";
            case WRONG_TYPE -> "the spec's scheme is not the one of this path; compare @Api(scheme = …) with its page.";
            case STALE -> "one of the two clocks is wrong, or somebody repeats an old answer.";
            case UNKNOWN_SERIAL ->
                "the platform signs with a key that is not among the trusted ones: it changed its key, or it signs with a "
                        + "certificate while a public key is trusted, or the other way round. Trust both while it changes: "
                        + "TrustedKeys.and.";
            case REPLAYED -> "a cache or somebody on the way answered with what was recorded before.";
            case PROBE -> "the platform tests whether you verify. Repeat the call with the same key.";
            case BAD_SIGNATURE -> badSignature(answer);
        };
    }

    private static String badSignature(Answer answer) {
        String encoding = answer.headers().first("Content-Encoding").orElse("");
        if (!encoding.isEmpty() && !encoding.equals("gzip")) {
            return "the body is still encoded; something on the way compressed it.";
        }
        if (startsWith(answer.body(), 0xef, 0xbb, 0xbf)) {
            return "the body begins with a byte order mark, which somebody on the way put there.";
        }
        return looksLikePage(answer)
                ? "the body is a page; somebody on the way replaced it."
                : "the body was changed on the way, by as little as a space or its charset, or the key that is trusted under "
                        + "this id is not the platform's.";
    }

    private static boolean looksLikePage(Answer answer) {
        String type = answer.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.contains("html") || startsWith(answer.body(), '<');
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
