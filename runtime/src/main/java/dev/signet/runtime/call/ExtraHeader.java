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

    static String value(String name, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("the value of the header field " + name
                    + " may have up to 8192 characters, visible ASCII and spaces only");
        }
        return value;
    }
}
