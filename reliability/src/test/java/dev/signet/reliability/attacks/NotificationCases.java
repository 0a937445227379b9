package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.notify.NotificationException.Reason;
import dev.signet.runtime.notify.NotificationParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The notifications of the cases N01 to N36, each by its id. */
final class NotificationCases {

    private static final String CIPHERTEXT = "\"ciphertext\":\"[^\"]*\"";
    private static final Map<String, Supplier<ForgedNotification>> ALL = new HashMap<>();

    private NotificationCases() {}

    static boolean has(String id) {
        return ALL.containsKey(id);
    }

    static ForgedNotification of(String id) {
        return Objects.requireNonNull(ALL.get(id)).get();
    }

    /** A parser for the one that they are meant for; it has seen nothing yet. */
    static NotificationParser parser(ApiKey... keys) {
        Credentials own = Credentials.brand("120344", "AB12", Scene.ownKeys().getPrivate());
        ApiKey[] given = keys.length == 0 ? new ApiKey[] {ApiKey.of(ForgedNotification.API_KEY)} : keys;
        return NotificationParser.of(Identity.of(own, Platform.trusted()).apiKeys(given));
    }

    static {
        ALL.put("N01", ForgedNotification::right);
        ALL.put("N02", () -> ForgedNotification.right().without("Wechatpay-Signature-Type"));
        ALL.put("N09", () -> plain().body(body -> body.replace(",\"associated_data\":\"\"", "")));
        ALL.put("N10", NotificationCases::plain);
    }

    // What was changed, or is not from the platform.
    static {
        ALL.put("N03", () -> ForgedNotification.right().sent(body -> body.replace("done", "dune")));
        ALL.put(
                "N04",
                () -> ForgedNotification.right()
                        .sent(body -> body.replaceFirst(CIPHERTEXT, "\"ciphertext\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAA\""))
                        .signedBy(Platform.keys()));
        ALL.put("N18", () -> ForgedNotification.right().secondsLater(600));
        ALL.put(
                "N21",
                () -> ForgedNotification.right()
                        .header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/" + "A".repeat(325)));
        ALL.put("N22", () -> ForgedNotification.right().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/text_with_"));
        ALL.put("N24", () -> ForgedNotification.right().without("Wechatpay-Serial"));
        ALL.put("N25", () -> ForgedNotification.right().header("Wechatpay-Serial", "PUB_KEY_ID_9999"));
        ALL.put("N26", () -> ForgedNotification.right().sign("null", "nonce-1"));
        ALL.put("N28", () -> ForgedNotification.right().header("Wechatpay-Signature-Type", "none"));
        ALL.put("N29", () -> shifted(ForgedNotification.right().body(body -> body.replaceFirst(",", ",\n"))));
        ALL.put("N30", () -> shifted(ForgedNotification.right().body(body -> body.replace("{", "{\n"))));
    }

    // What is proven, but no notification.
    static {
        ALL.put("N06", () -> ciphertext("AAAAAAAAAAA="));
        ALL.put("N07", () -> ciphertext("not base64!"));
        ALL.put(
                "N08",
                () -> ForgedNotification.right()
                        .body(body -> body.replace("\"transfer\",\"nonce", "\"other\",\"nonce")));
        ALL.put(
                "N12",
                () -> ForgedNotification.of(
                        ForgedNotification.API_KEY, "0123456789abcdef", "transfer", ForgedNotification.RESOURCE));
        ALL.put("N13", () -> ForgedNotification.right().body(body -> body.replace("wCq51qZv4Yfg", "")));
        ALL.put("N14", () -> ForgedNotification.right().body(body -> body.replace("AES_256", "AES_128")));
        ALL.put(
                "N16",
                () -> ForgedNotification.right().body(body -> body.replace("AEAD_AES_256_GCM", "aead_aes_256_gcm")));
        ALL.put("N17", () -> ForgedNotification.right().body(body -> body.replaceFirst(CIPHERTEXT + ",", "")));
        ALL.put("N33", () -> ForgedNotification.signed("<xml/>"));
        ALL.put("N34", () -> ForgedNotification.of(ForgedNotification.API_KEY, "wCq51qZv4Yfg", "transfer", "no JSON"));
        ALL.put("N36", () -> ForgedNotification.signed(ForgedNotification.RESOURCE));
    }

    private static ForgedNotification plain() {
        return ForgedNotification.of(ForgedNotification.API_KEY, "wCq51qZv4Yfg", "", ForgedNotification.RESOURCE);
    }

    private static ForgedNotification ciphertext(String text) {
        return ForgedNotification.right()
                .body(body -> body.replaceFirst(CIPHERTEXT, "\"ciphertext\":\"" + text + "\""));
    }

    // The first line of the body moves into the nonce; the signed text stays the same.
    private static ForgedNotification shifted(ForgedNotification right) {
        String whole = right.body();
        int end = whole.indexOf('\n');
        right.header("Wechatpay-Nonce", "nonce-1\n" + whole.substring(0, end));
        return right.sent(body -> whole.substring(end + 1));
    }

    /** Why it is refused. */
    static Reason reason(String id) {
        return switch (id) {
            case "N07", "N14", "N16", "N17", "N33", "N34", "N36" -> Reason.UNREADABLE;
            case "N06", "N08", "N12", "N13" -> Reason.UNDECRYPTABLE;
            default -> Reason.NOT_PROVEN;
        };
    }
}
