package dev.signet.messagesignatures;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.InvalidSignatureException;
import dev.signet.runtime.auth.SignatureRejected;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.Verifier;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.VerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTTP Message Signatures (RFC 9421) by {@code rsa-v1_5-sha256}. RFC 9421 leaves to each API what is to be covered; here requests
 * cover method, address and body, answers their status and body, and the signature of the request that they answer: none can be
 * taken for the answer to another. The key's id is the credentials' serial, and one of the trusted keys.
 */
public final class MessageSignatures implements SigningScheme {

    /** What specs name the scheme by. */
    public static final String NAME = "http-message-signatures";

    private static final String ALGORITHM = "rsa-v1_5-sha256";
    private static final long WINDOW_SECONDS = 300;
    private static final int LONGEST = 1500;
    // Section 2.4: a component of the request, by which the answer is bound to it.
    private static final String REQUEST_SIGNATURE = "\"signature\";req;key=\"sig\"";
    private static final Pattern INPUT =
            Pattern.compile("sig=(" + Pattern.quote("(\"@status\" \"content-digest\" " + REQUEST_SIGNATURE + ")")
                    + "((?:;[a-z]+=(?:\"[^\"\\\\;]*+\"|[0-9]{1,12}))*+))");
    private static final Pattern PARAMETER = Pattern.compile(";([a-z]+)=\"?([^\";]*)\"?");
    private static final Pattern SIGNATURE = Pattern.compile("sig=:([0-9A-Za-z+/]+={0,2}):");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Headers sign(Request request, Credentials credentials, TrustedKeys trusted, Instant now, String nonce) {
        byte[] signature = credentials.signer().sign(signedText(request, credentials, now, nonce));
        return Headers.of(List.of(
                new Headers.Field("Content-Digest", digest(request.body())),
                new Headers.Field("Signature-Input", "sig=" + parameters(request, credentials, now, nonce)),
                new Headers.Field("Signature", "sig=:" + Base64.getEncoder().encodeToString(signature) + ":")));
    }

    @Override
    public byte[][] signedText(Request request, Credentials credentials, Instant now, String nonce) {
        return base(components(request), parameters(request, credentials, now, nonce));
    }

    private static Map<String, String> components(Request request) {
        Map<String, String> components = new LinkedHashMap<>();
        components.put("\"@method\"", request.method().name());
        components.put("\"@target-uri\"", request.url());
        components.put("\"content-digest\"", digest(request.body()));
        return components;
    }

    private static String parameters(Request request, Credentials credentials, Instant now, String nonce) {
        return "(" + String.join(" ", components(request).keySet()) + ");created=" + now.getEpochSecond() + ";keyid=\""
                + credentials.serial() + "\";alg=\"" + ALGORITHM + "\";nonce=\"" + nonce + "\"";
    }

    /** The signature base, section 2.5: a line for each component, and one for the parameters. */
    static byte[][] base(Map<String, String> components, String parameters) {
        StringBuilder text = new StringBuilder();
        components.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        text.append("\"@signature-params\": ").append(parameters);
        return new byte[][] {text.toString().getBytes(StandardCharsets.UTF_8)};
    }

    /** The value of {@code Content-Digest}, RFC 9530. */
    static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean claimsSignature(Answer answer) {
        return !answer.headers().all("Signature").isEmpty();
    }

    @Override
    public String verify(Request request, Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected {
        String input = only(answer, "Signature-Input", INPUT, 2);
        String signature = only(answer, "Signature", SIGNATURE, 1);
        Map<String, String> parameters = parameters(input);
        if (!parameters.getOrDefault("alg", ALGORITHM).equals(ALGORITHM)) {
            throw new SignatureRejected(Reason.WRONG_TYPE, "its signature is not made by " + ALGORITHM + ".");
        }
        requireFresh(parameters, now);
        // The line of the digest is signed; the digest binds the body.
        if (!answer.headers().all("Content-Digest").equals(List.of(digest(answer.body())))) {
            throw new SignatureRejected(Reason.BAD_SIGNATURE, "its Content-Digest is not that of its body.");
        }
        String keyId = parameters.getOrDefault("keyid", "");
        Verifier verifier = trusted.verifier(keyId)
                .filter(known -> trusted.isValid(keyId, now))
                .orElseThrow(() -> new SignatureRejected(
                        Reason.UNKNOWN_SERIAL, "its keyid is none of the trusted " + trusted.ids() + "."));
        try {
            verifier.verify(Base64.getDecoder().decode(signature), signedText(request, answer));
        } catch (InvalidSignatureException | IllegalArgumentException e) {
            throw new SignatureRejected(
                    Reason.BAD_SIGNATURE, "its signature does not fit its status, its body, and the request.");
        }
        return signature;
    }

    @Override
    public byte[][] signedText(Request request, Answer answer) {
        Map<String, String> components = new LinkedHashMap<>();
        components.put("\"@status\"", Integer.toString(answer.status()));
        components.put("\"content-digest\"", digest(answer.body()));
        components.put(REQUEST_SIGNATURE, request.headers("Signature").get(0).substring("sig=".length()));
        return base(
                components, answer.headers().first("Signature-Input").orElse("").replaceFirst("^sig=", ""));
    }

    // What is signed here is an answer together with its request; nothing else is believed.
    @Override
    public String verify(Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected {
        throw new SignatureRejected(Reason.BAD_SIGNATURE, "this scheme proves answers to requests only.");
    }

    @Override
    public byte[][] signedText(Answer answer) {
        return new byte[0][];
    }

    private static String only(Answer answer, String name, Pattern form, int group) throws SignatureRejected {
        List<String> values = answer.headers().all(name);
        if (values.size() != 1) {
            Reason reason = values.isEmpty() ? Reason.MISSING_HEADER : Reason.DUPLICATE_HEADER;
            throw new SignatureRejected(reason, "it has " + values.size() + " headers " + name + ", not one.");
        }
        Matcher matcher = form.matcher(values.get(0));
        if (values.get(0).length() > LONGEST || !matcher.matches()) {
            throw new SignatureRejected(
                    Reason.BAD_SIGNATURE, "its " + name + " covers something else, or is unreadable.");
        }
        return matcher.group(group);
    }

    private static Map<String, String> parameters(String text) throws SignatureRejected {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            if (parameters.put(parameter.group(1), parameter.group(2)) != null) {
                throw new SignatureRejected(Reason.BAD_SIGNATURE, "its Signature-Input has a parameter twice.");
            }
        }
        return parameters;
    }

    private static void requireFresh(Map<String, String> parameters, Instant now) throws SignatureRejected {
        long age = now.getEpochSecond() - seconds(parameters.get("created"));
        boolean expired =
                parameters.containsKey("expires") && seconds(parameters.get("expires")) < now.getEpochSecond();
        if (Math.abs(age) > WINDOW_SECONDS || expired) {
            throw new SignatureRejected(Reason.STALE, "it was signed " + age + " s ago; compare the clocks.");
        }
    }

    private static long seconds(@Nullable String parameter) throws SignatureRejected {
        if (parameter == null || !parameter.matches("[0-9]{1,12}")) {
            throw new SignatureRejected(Reason.STALE, "it does not say in seconds when it was signed.");
        }
        return Long.parseLong(parameter);
    }

    @Override
    public @Nullable String textProblem(String text) {
        return null;
    }
}
