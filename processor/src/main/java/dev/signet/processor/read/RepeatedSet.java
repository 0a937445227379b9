package dev.signet.processor.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is one set of characters, repeated: {@code [0-9A-Za-z_-]{6,40}}. It needs no regular expression.
 *
 * @param declared the set as written
 * @param ranges pairs of first and last characters
 * @param min how many at least
 * @param max how many at most
 */
record RepeatedSet(String declared, String ranges, int min, int max) {

    // Nothing in the brackets that means more than itself: no negation, intersection, class or escape but of one sign.
    private static final Pattern SET = Pattern.compile(
            "(?:\\[((?:[^\\\\\\[\\]^&]|\\\\[^\\p{Alnum}])+)]|(\\\\d))(\\{[0-9]{1,9}(?:,[0-9]{0,9})?}|[*+?])?");

    static Optional<RepeatedSet> parse(String pattern) {
        Matcher matcher = SET.matcher(pattern);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String inside = matcher.group(1) == null ? "0-9" : matcher.group(1);
        return ranges(inside).map(ranges -> repeated(ranges, pattern, String.valueOf(matcher.group(3))));
    }

    private static RepeatedSet repeated(String ranges, String pattern, String times) {
        String declared = pattern.startsWith("[") ? pattern.substring(0, pattern.indexOf(']', 1) + 1) : "[0-9]";
        return switch (times) {
            case "null" -> new RepeatedSet(declared, ranges, 1, 1);
            case "?" -> new RepeatedSet(declared, ranges, 0, 1);
            case "*" -> new RepeatedSet(declared, ranges, 0, Integer.MAX_VALUE);
            case "+" -> new RepeatedSet(declared, ranges, 1, Integer.MAX_VALUE);
            default -> counted(declared, ranges, times.substring(1, times.length() - 1));
        };
    }

    private static RepeatedSet counted(String declared, String ranges, String times) {
        int comma = times.indexOf(',');
        int min = Integer.parseInt(comma < 0 ? times : times.substring(0, comma));
        String most = comma < 0 ? times : times.substring(comma + 1);
        return new RepeatedSet(declared, ranges, min, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
    }

    // In a pattern a minus at either end is itself, and so is one that was escaped.
    private static Optional<String> ranges(String inside) {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            i += inside.charAt(i) == '\\' ? 1 : 0;
            char first = inside.charAt(i);
            boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
            int end = range ? i + 2 + (inside.charAt(i + 2) == '\\' ? 1 : 0) : i;
            if (inside.charAt(end) < first || Character.isSurrogate(first)) {
                return Optional.empty();
            }
            pairs.append(first).append(inside.charAt(end));
            i = end;
        }
        return Optional.of(pairs.toString());
    }
}
