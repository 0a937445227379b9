package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.UnreadableJsonException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts that people sign by mistake in place of the right one, each with what is wrong with it. */
final class UsualMistakes {

    private final Map<String, byte[]> texts = new LinkedHashMap<>();

    private UsualMistakes() {}

    /** For a request that came with these parts; {@code template} is its path with placeholders, {@code hosts} those of its spec. */
    static Map<String, byte[]> of(Request request, SignedParts right, String template, List<String> hosts) {
        UsualMistakes mistakes = new UsualMistakes();
        mistakes.ofLines(right);
        mistakes.ofTarget(right, template);
        mistakes.ofHost(request, right, hosts);
        mistakes.ofBody(request, right);
        return mistakes.texts;
    }

    private void ofLines(SignedParts right) {
        byte[] text = right.text();
        add(
                "the line feed at its end is missing; each of the five lines ends with one",
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

    private void ofBody(Request request, SignedParts right) {
        add("the body is not in it; it is the fifth line", right.body(new byte[0]));
        add("all of a body of several parts is signed; only the part of JSON is", right.body(request.body()));
        String text = string(right.body());
        if (Charset.isSupported("GBK")) {
            add("the body is signed in GBK, and sent in UTF-8", right.body(text.getBytes(Charset.forName("GBK"))));
        }
        add(
                "the body is signed in ISO 8859-1, and sent in UTF-8",
                right.body(text.getBytes(StandardCharsets.ISO_8859_1)));
        add(
                "the body is written anew: the one that is signed has no spaces, or other escapes, than the one that is sent",
                right.body(compact(right.body())));
        add(
                "the body is signed with spaces around it that were not sent",
                right.body((text + " ").getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String mistake, SignedParts parts) {
        add(mistake, parts.text());
    }

    private void add(String mistake, byte[] text) {
        texts.put(mistake, text);
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private static byte[] compact(byte[] body) {
        try {
            return FreeJson.read(body).toString().getBytes(StandardCharsets.UTF_8);
        } catch (UnreadableJsonException e) {
            return body;
        }
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
