package dev.signet.reliability.lab;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.http.Transport;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;

/**
 * A platform without a network that knows many callers and has many keys of its own. It answers who it takes the caller for,
 * signed with the key that the request names; and refuses what is not signed with the key that it says it is. A name that comes
 * encrypted goes back encrypted, for the key by which the request was signed.
 */
public final class Keyring implements Transport {

    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    private final Map<String, PublicKey> callers = new ConcurrentHashMap<>();
    private final Map<String, KeyPair> own = new ConcurrentHashMap<>();
    private final AtomicLong nonces = new AtomicLong();

    /** Knows a caller by this certificate too. */
    public void know(String identity, String serial, PublicKey key) {
        callers.put(identity + " " + serial, key);
    }

    /** Has this key of its own, too. */
    public void have(String keyId, KeyPair keys) {
        own.put(keyId, keys);
    }

    @Override
    public Answer send(Request request, Duration timeout) {
        Map<String, String> fields = fields(request.headers("Authorization").get(0));
        String identity = fields.getOrDefault("brand_id", fields.getOrDefault("mchid", ""));
        if (!isSigned(request, identity, fields)) {
            return new Answer(401, Headers.NONE, new byte[0]);
        }
        String keyId = request.headers("Wechatpay-Serial").get(0);
        boolean brand = fields.containsKey("brand_id");
        Matcher name = NAME.matcher(new String(request.body(), StandardCharsets.UTF_8));
        String text = name.find()
                ? "{\"name\":\"" + sealedAgain(name.group(1), keyId, identity, fields) + "\"}"
                : "{\"state\":\"DONE\",\"openid\":\"" + identity + "\"}";
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(200, signature(keyId, brand, body), body);
    }

    private String sealedAgain(String sealed, String keyId, String identity, Map<String, String> fields) {
        KeyPair keys = Objects.requireNonNull(own.get(keyId));
        PublicKey caller = Objects.requireNonNull(callers.get(identity + " " + fields.get("serial_no")));
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
            cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
            byte[] plain = cipher.doFinal(Base64.getDecoder().decode(sealed));
            cipher.init(Cipher.ENCRYPT_MODE, caller);
            return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sensitive is not encrypted for " + keyId, e);
        }
    }

    private boolean isSigned(Request request, String identity, Map<String, String> fields) {
        PublicKey key = callers.get(identity + " " + fields.get("serial_no"));
        String head = request.method() + "\n" + request.target() + "\n" + fields.get("timestamp") + "\n"
                + fields.get("nonce_str") + "\n";
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(head.getBytes(StandardCharsets.UTF_8));
            signature.update(request.signedBody());
            signature.update((byte) '\n');
            return signature.verify(Base64.getDecoder().decode(fields.getOrDefault("signature", "")));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Headers signature(String keyId, boolean brand, byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis() / 1000);
        String nonce = "nonce" + nonces.incrementAndGet();
        KeyPair keys = Objects.requireNonNull(own.get(keyId));
        return Headers.NONE
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", keyId)
                .with("Wechatpay-Signature-Type", brand ? Platform.TYPE : "WECHATPAY2-SHA256-RSA2048")
                .with("Wechatpay-Signature", Platform.sign(keys, "SHA256withRSA", timestamp, nonce, body));
    }

    private static Map<String, String> fields(String authorization) {
        Map<String, String> fields = new ConcurrentHashMap<>();
        Matcher field = FIELD.matcher(authorization);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
