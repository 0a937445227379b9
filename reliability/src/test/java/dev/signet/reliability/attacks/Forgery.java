package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Platform;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** An answer that is right until something of it is changed: what is signed, and what is sent, separately. */
final class Forgery {

    /** The body of an answer that is right. */
    static final String BODY = "{\"state\":\"DONE\",\"openid\":\"" + Canaries.IN_ANSWER + "\",\"count\":1}";

    private int status = 200;
    private byte[] signed;
    private byte[] sent;
    private KeyPair keys = Platform.own();
    private String algorithm = "SHA256withRSA";
    private String timestamp = Long.toString(System.currentTimeMillis() / 1000);
    private String sentTimestamp = timestamp;
    private String nonce = "n" + System.nanoTime();
    private final List<String> headers = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private String nonceEnd = "";
    private String serial = Platform.KEY_ID;
    private String signature = "";
    private boolean lowerCase;

    private Forgery(byte[] body) {
        this.signed = body;
        this.sent = body;
    }

    /** The right answer. */
    static Forgery right() {
        return right(BODY);
    }

    /** A right signature over any body. */
    static Forgery right(String body) {
        return new Forgery(body.getBytes(StandardCharsets.UTF_8));
    }

    Forgery status(int value) {
        status = value;
        return this;
    }

    /** What is sent in place of what was signed. */
    Forgery sent(byte[] value) {
        sent = value;
        return this;
    }

    Forgery sent(String value) {
        return sent(value.getBytes(StandardCharsets.UTF_8));
    }

    Forgery by(KeyPair value) {
        keys = value;
        return this;
    }

    Forgery algorithm(String value) {
        algorithm = value;
        return this;
    }

    /** Signed and sent. */
    Forgery timestamp(String value) {
        timestamp = value;
        sentTimestamp = value;
        return this;
    }

    Forgery sentTimestamp(long secondsLater) {
        sentTimestamp = Long.toString(Long.parseLong(timestamp) + secondsLater);
        return this;
    }

    Forgery secondsAgo(long seconds) {
        return timestamp(Long.toString(Long.parseLong(timestamp) - seconds));
    }

    /** What is sent after the nonce that was signed. */
    Forgery nonceEnd(String value) {
        nonceEnd = value;
        return this;
    }

    Forgery serial(String value) {
        serial = value;
        return this;
    }

    /** A header line before those of the signature. */
    Forgery header(String line) {
        headers.add(line);
        return this;
    }

    /** Leaves out the headers whose names begin so. */
    Forgery without(String name) {
        without.add(name);
        return this;
    }

    /** Another signature than the right one. */
    Forgery signature(String value) {
        signature = value.isEmpty() ? " " : value;
        return this;
    }

    Forgery signature(byte[] value) {
        return signature(base64(value));
    }

    /** The right signature, as bytes. */
    byte[] rightSignature() {
        return Base64.getDecoder().decode(Platform.sign(keys, algorithm, timestamp, nonce, signed));
    }

    Forgery lowerCase() {
        lowerCase = true;
        return this;
    }

    /** The answer as it is on the wire. */
    byte[] bytes() {
        List<String> all = new ArrayList<>(headers);
        add(all, "Wechatpay-Timestamp", sentTimestamp);
        add(all, "Wechatpay-Nonce", nonce + nonceEnd);
        add(all, "Wechatpay-Serial", serial);
        add(all, "Wechatpay-Signature", signature.isEmpty() ? base64(rightSignature()) : signature);
        return Exchange.http(status, all, sent);
    }

    private void add(List<String> all, String name, String value) {
        if (without.stream().noneMatch(name::startsWith)) {
            all.add((lowerCase ? name.toLowerCase(Locale.ROOT) : name) + ": " + value);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
