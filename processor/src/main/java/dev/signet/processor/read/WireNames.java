package dev.signet.processor.read;

import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names that a spec gives itself: on the wire, and of headers. */
final class WireNames {

    // RFC 9110, section 5.6.2.
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    // What is between two hops (section 7.6.1), and what says who calls and how.
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private final Problems problems;

    WireNames(Problems problems) {
        this.problems = problems;
    }

    /** The name in {@code @WireName}. */
    String wire(Mirror mirror) {
        String name = mirror.string("value");
        wireProblem(name)
                .ifPresent(text ->
                        problems.add(Rule.MalformedWireName, mirror.site().member("value"), text));
        return name;
    }

    private static Optional<String> wireProblem(String name) {
        if (name.isBlank()) {
            return Optional.of("The name is empty. Write the name as it stands on the wire, or remove @WireName.");
        }
        Optional<String> unsendable = name.codePoints()
                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)
                .mapToObj(c -> String.format(
                        "The name has the character U+%04X, which no name on the wire has. Remove it.", c))
                .findFirst();
        return unsendable.isEmpty() && !name.equals(name.strip())
                ? Optional.of("\"" + name + "\" begins or ends with a blank. Write \"" + name.strip() + "\".")
                : unsendable;
    }

    /** The name in {@code @Header}. */
    String header(Mirror mirror) {
        String name = mirror.string("value");
        String lower = name.toLowerCase(Locale.ROOT);
        if (!TOKEN.matcher(name).matches()) {
            report(
                    mirror,
                    "\"" + name + "\" is no header name: letters, digits and - make one, such as \"X-Request-Tag\".");
        } else if (RESERVED.contains(lower) || lower.startsWith("wechatpay-")) {
            report(mirror, name + " belongs to the signing scheme or the transport, not to the spec. Remove it.");
        }
        return name;
    }

    private void report(Mirror mirror, String text) {
        problems.add(Rule.IllegalHeader, mirror.site().member("value"), text);
    }
}
