package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The texts that people sign by mistake in place of the right one, each with what is wrong with it. */
final class UsualMistakes {

    // Between two looks at a clock.
    private static final long MOST_SECONDS = 5;

    private final Map<String, byte[]> texts = new LinkedHashMap<>();

    private UsualMistakes() {}

    /** For a request that came with these parts; {@code template} is its path with placeholders, {@code hosts} those of its spec. */
    static Map<String, byte[]> of(Request request, SignedParts right, String template, List<String> hosts) {
        UsualMistakes mistakes = new UsualMistakes();
        mistakes.ofLines(right);
        mistakes.ofTarget(right, template);
        mistakes.ofHost(request, right, hosts);
        mistakes.add("all of a body of several parts is signed; only the part of JSON is", right.body(request.body()));
        BodyMistakes.of(right.body()).forEach((mistake, body) -> mistakes.add(mistake, right.body(body)));
        mistakes.ofTime(right);
        return mistakes.texts;
    }

    private void ofLines(SignedParts right) {
        byte[] text = right.text();
        add(
                string(right.body()).endsWith("\n")
                        ? "the body came with a line feed at its end that was not signed, or the text was signed without its last one"
                        : "the line feed at its end is missing; each of the five lines ends with one",
                Arrays.copyOf(text, text.length - 1));
        byte[] longer = Arrays.copyOf(text, text.length + 1);
        longer[text.length] = '\n';
        add("it has one line feed more at its end than there should be", longer);
        add(
                "its lines end as those of Windows do, with \\r\\n",
                string(text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        add("the method is in lower case", right.method(right.method().toLowerCase(Locale.ROOT)));
        add("timestamp and nonce are exchanged", right.exchanged());
    }

    private void ofTarget(SignedParts right, String template) {
        String target = right.target();
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        add("the query is missing; it belongs to the second line, after the path", right.target(path));
        add("path and query are decoded; they are signed as they are sent, with %xx", right.target(decoded(target)));
        add(
                "the query is signed with its parameters in alphabetical order, and sent in another",
                right.target(query < 0 ? path : path + "?" + sorted(target.substring(query + 1))));
        add("the placeholders of the path are not filled", right.target(template + target.substring(path.length())));
        add("spaces of path or query are signed as +, and sent as %20", right.target(target.replace("%20", "+")));
        add("spaces of path or query are signed as %20, and sent as +", right.target(target.replace("+", "%20")));
    }

    private void ofHost(Request request, SignedParts right, List<String> hosts) {
        String host = request.headers().first("Host").orElse("");
        List<String> prefixes = new ArrayList<>(hosts);
        prefixes.addAll(List.of("http://" + host, "https://" + host, host));
        for (String prefix : prefixes) {
            add("the second line has " + prefix + " before the path", right.target(prefix + right.target()));
        }
    }

    private void ofTime(SignedParts right) {
        long sent = Long.parseLong(right.timestamp());
        LongStream.rangeClosed(sent - MOST_SECONDS, sent + MOST_SECONDS)
                .filter(signed -> signed != sent)
                .forEach(signed -> add(
                        "the timestamp is made twice: the text has " + signed + ", the header " + sent,
                        right.timestamp(String.valueOf(signed))));
    }

    private void add(String mistake, SignedParts parts) {
        add(mistake, parts.text());
    }

    private void add(String mistake, byte[] text) {
        texts.put(mistake, text);
    }

    private static String sorted(String query) {
        return Stream.of(query.split("&", -1)).sorted().collect(Collectors.joining("&"));
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
