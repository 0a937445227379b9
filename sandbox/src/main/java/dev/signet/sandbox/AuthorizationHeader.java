package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed Authorization header.
 *
 * @param algorithm its first word
 * @param fields what follows, by name; the order means nothing
 */
record AuthorizationHeader(String algorithm, Map<String, String> fields) {

    private static final Pattern WHOLE = Pattern.compile("([A-Z0-9-]+) (.+)");
    private static final Pattern FIELD = Pattern.compile("\\s*([a-z_]+)=\"([^\"]*)\"\\s*(?:,|$)");

    /** The header's parts; empty if it is none of this kind. */
    static Optional<AuthorizationHeader> parse(String header) {
        Matcher whole = WHOLE.matcher(header);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(whole.group(2));
        int end = 0;
        while (field.find() && field.start() == end) {
            fields.put(field.group(1), field.group(2));
            end = field.end();
        }
        boolean complete = end == whole.group(2).length();
        return complete ? Optional.of(new AuthorizationHeader(whole.group(1), fields)) : Optional.empty();
    }

    /** Whom a request says it is from, rightly or wrongly. */
    static Optional<String> callerOf(Request request) {
        return request.headers()
                .first("Authorization")
                .flatMap(AuthorizationHeader::parse)
                .map(header -> header.field("mchid") + header.field("brand_id"))
                .filter(caller -> !caller.isEmpty());
    }

    /** A field's value, or empty text. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
