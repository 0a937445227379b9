package dev.signet.runtime.call;

import dev.signet.runtime.validation.Shown;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a header field may be that a program adds to its calls by an option. */
final class ExtraHeader {

    // RFC 9110, section 5.6.2.
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z!#$%&'*+.^_`|~-]{1,128}");
    // Nothing that could begin a field of its own; RFC 9110, section 5.5.
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]{0,8192}");
    // Those that decide what is sent, to whom, and who is believed to send it.
    private static final Set<String> OURS = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    // What every request has if nobody says otherwise.
    private static final Set<String> DEFAULTS = Set.of("accept", "user-agent");

    private ExtraHeader() {}

    static String name(String name) {
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + Shown.value(name)
                            + "\" is no name of a header field: it may have 1 to 128 characters, letters, digits and marks such as - or _, no spaces");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (OURS.contains(lower) || lower.startsWith("wechatpay-")) {
            throw new IllegalArgumentException("the header field " + name + " is made by the call itself; remove it");
        }
        return name;
    }

    /** What the spec writes, such as an idempotency key, is a value of the request and is set there. */
    static void requireFree(String name, Headers written) {
        if (!DEFAULTS.contains(name.toLowerCase(Locale.ROOT))
                && !written.all(name).isEmpty()) {
            throw new IllegalArgumentException("the header field " + name
                    + " is written by the spec of this call; set its value in the request, not by an option");
        }
    }

    static String value(String name, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("the value of the header field " + name
                    + " may have up to 8192 characters, visible ASCII and spaces only");
        }
        return value;
    }
}
