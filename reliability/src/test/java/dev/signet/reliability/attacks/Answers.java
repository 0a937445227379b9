package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** The answers of the cases R01 to R71 and of some X: bytes on the wire, each by its id. */
final class Answers {

    private static final KeyPair STRANGER = Platform.keys();
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Map<String, Supplier<byte[]>> ALL = new HashMap<>();

    private Answers() {}

    static boolean has(String id) {
        return ALL.containsKey(id);
    }

    static byte[] of(String id) {
        return Objects.requireNonNull(ALL.get(id)).get();
    }

    private static void put(String id, Supplier<Forgery> forgery) {
        ALL.put(id, () -> forgery.get().bytes());
    }

    // Right ones, in every form that a server may give them.
    static {
        put("R01", Forgery::right);
        put("R02", () -> Forgery.right().lowerCase());
        put("R03", () -> Forgery.right("").status(204));
        put(
                "R04",
                () -> Forgery.right()
                        .sent(gzip(Forgery.BODY.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Encoding: gzip"));
        put("R05", () -> Forgery.right(Forgery.BODY + "\n"));
        put("R06", () -> Forgery.right().header("Content-Type: application/json; charset=utf-8"));
        put(
                "R07",
                () -> Forgery.right()
                        .header("X-Anything: 1")
                        .header("Server: nginx")
                        .header("Set-Cookie: a=b"));
        put("R45", () -> Forgery.right().secondsAgo(240));
    }

    // Bodies that were changed after they were signed.
    static {
        put("R10", () -> Forgery.right().sent(Forgery.BODY.replace("DONE", "DOnE")));
        put("R11", () -> Forgery.right().sent(Forgery.BODY.replace(":1", ":9")));
        put("R12", () -> Forgery.right().sent(Forgery.BODY + " "));
        put("R14", () -> Forgery.right().sent(join(BOM, Forgery.BODY.getBytes(StandardCharsets.UTF_8))));
        put("R15", () -> Forgery.right().sent(Forgery.BODY.substring(0, 10)));
        put("R16", () -> Forgery.right().sent(""));
        put("R18", () -> encoded(StandardCharsets.UTF_16BE, "utf-16be"));
        put("R19", () -> encoded(Charset.forName("GBK"), "GBK"));
    }

    // Headers of the signature that are missing, changed, or there twice.
    static {
        put("R20", () -> Forgery.right().sentTimestamp(1));
        put("R22", () -> Forgery.right().without("Wechatpay-Timestamp"));
        put("R23", () -> Forgery.right().without("Wechatpay-Nonce"));
        put("R24", () -> Forgery.right().without("Wechatpay-Signature"));
        put("R26", () -> Forgery.right().without("Wechatpay-"));
        put("R40", () -> Forgery.right().serial("PUB_KEY_ID_9999"));
        put("R42", () -> Forgery.right().serial("AB12"));
        put("R49", () -> Forgery.right().header("Wechatpay-Signature: AAAA"));
        put("R51", () -> Forgery.right().header("Wechatpay-Serial: PUB_KEY_ID_9999"));
        put("R52", () -> Forgery.right().header("Wechatpay-Timestamp: 1554208460"));
        put("R55", () -> Forgery.right().header("Wechatpay-Signature-Type: none"));
        put("R57", () -> Forgery.right().status(203).without("Wechatpay-"));
    }

    // Times that are not now.
    static {
        put("R43", () -> Forgery.right().secondsAgo(301));
        put("R44", () -> Forgery.right().secondsAgo(-305));
        put("R47", () -> Forgery.right().timestamp(Long.toString(Long.MAX_VALUE)));
        put("R48", () -> Forgery.right().timestamp("-1"));
    }

    // Signatures that are none, or somebody else's.
    static {
        put("R27", () -> Forgery.right().signature(""));
        put("R28", () -> Forgery.right().signature(flipped(Forgery.right().rightSignature())));
        put("R30", () -> {
            Forgery right = Forgery.right();
            return right.signature(join(new byte[1], right.rightSignature()));
        });
        put("R31", () -> Forgery.right().signature(new byte[256]));
        put("R32", () -> Forgery.right().signature("WECHATPAY/SIGNTEST/not_base64_"));
        put("R34", () -> Forgery.right().signature("A".repeat(341)));
        put("R35", () -> Forgery.right().by(STRANGER));
        put("R36", () -> Forgery.right().by(Scene.ownKeys()));
        put("R38", () -> Forgery.right().algorithm("SHA512withRSA"));
        put("R39", () -> Forgery.right().algorithm("RSASSA-PSS"));
        put("X10", () -> Forgery.right().signature("A".repeat(1 << 20)));
    }

    // Proven, and yet nothing to be believed.
    static {
        put("R56", () -> Forgery.right().status(302).without("Wechatpay-").header("Location: http://evil.test/"));
        put("R60", () -> Forgery.right("{\"state\":\"DONE\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        put("R61", () -> Forgery.right("{\"state\":\"DONE\",\"state\":\"LOST\"}"));
        put("R63", () -> Forgery.right("{\"state\":\"DONE\"}{}"));
        put("R64", () -> Forgery.right("{'state':'DONE', /* yes */ count:1}"));
        put("R65", () -> Forgery.right("{\"state\":\"DONE\",\"count\":9223372036854775808}"));
        put("R67", () -> Forgery.right("{\"state\":\"DONE\",\"count\":1.5}"));
        put("R68", () -> Forgery.right("{\"state\":\"DONE\",\"count\":\"1\"}"));
        put("R69", () -> Forgery.right("[{\"state\":\"DONE\"}]"));
        put("X17", () -> Forgery.right().header("Content-Type: text/html"));
        put("X18", () -> Forgery.right().header("Content-Encoding: gzip"));
        put(
                "X20",
                () -> Forgery.right(
                        "{\"id\":\"1\",\"event_type\":\"COUPON.SEND\",\"resource\":{\"ciphertext\":\"AAAA\"}}"));
    }

    private static Forgery encoded(Charset charset, String name) {
        return Forgery.right("{\"state\":\"完成\"}")
                .sent("{\"state\":\"完成\"}".getBytes(charset))
                .header("Content-Type: application/json; charset=" + name);
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[17] ^= 1;
        return bytes;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
