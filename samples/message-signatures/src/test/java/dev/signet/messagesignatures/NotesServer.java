package dev.signet.messagesignatures;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.http.Transport;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** A server without a network; shares nothing with the scheme that is tested against it. */
final class NotesServer implements Transport {

    static final KeyPair CALLER = keys();
    static final KeyPair SERVER = keys();

    private UnaryOperator<Answer> onTheWay = UnaryOperator.identity();
    private UnaryOperator<String> parameters = UnaryOperator.identity();
    private String body = "{\"id\":\"n_1\",\"length\":5}";

    /** What somebody between makes of the answers. */
    NotesServer onTheWay(UnaryOperator<Answer> change) {
        onTheWay = change;
        return this;
    }

    /** What the server itself signs otherwise. */
    NotesServer parameters(UnaryOperator<String> change) {
        parameters = change;
        return this;
    }

    @Override
    public Answer send(Request request, Duration timeout) {
        if (!isSigned(request)) {
            return new Answer(401, Headers.NONE, "{\"code\":\"WHO\"}".getBytes(StandardCharsets.UTF_8));
        }
        body = request.target().equals("/notes") ? body : "{\"id\":\"n_1\",\"text\":\"hello\"}";
        return onTheWay.apply(answer(request));
    }

    private static boolean isSigned(Request request) {
        String input = request.headers("Signature-Input").get(0).replaceFirst("^sig=", "");
        String digest = digest(request.body());
        if (!request.headers("Content-Digest").get(0).equals(digest)) {
            return false;
        }
        String base = "\"@method\": " + request.method() + "\n\"@target-uri\": https://notes.example" + request.target()
                + "\n\"content-digest\": " + digest + "\n\"@signature-params\": " + input;
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(CALLER.getPublic());
            signature.update(base.getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes(request));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bytes(Request request) {
        String value = request.headers("Signature").get(0);
        return Base64.getDecoder().decode(value.substring("sig=:".length(), value.length() - 1));
    }

    private Answer answer(Request request) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String input = parameters.apply("(\"@status\" \"content-digest\" \"signature\";req;key=\"sig\");created="
                + Instant.now().getEpochSecond() + ";keyid=\"server-1\";alg=\"rsa-v1_5-sha256\"");
        String base = "\"@status\": 200\n\"content-digest\": " + digest(bytes) + "\n\"signature\";req;key=\"sig\": "
                + request.headers("Signature").get(0).replaceFirst("^sig=", "") + "\n\"@signature-params\": " + input;
        Headers headers = Headers.NONE
                .with("Content-Type", "application/json")
                .with("Content-Digest", digest(bytes))
                .with("Signature-Input", "sig=" + input)
                .with("Signature", "sig=:" + sign(base) + ":");
        return new Answer(200, headers, bytes);
    }

    private static String sign(String base) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(SERVER.getPrivate());
            signature.update(base.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
