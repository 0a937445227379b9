package dev.signet.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of {@code @Charset}, as pairs of first and last.
 *
 * @param pairs two code points for each range
 * @param problem what is wrong with the text, if anything is
 */
record CharsetRanges(String pairs, Optional<String> problem) {

    // Brackets may be among the characters, but hardly the first and one after others.
    private static final Pattern CLASS = Pattern.compile("\\[.+].*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\[dwsDWS]");
    private static final Map<String, String> CHARACTERS = Map.of("d", "0-9", "w", "0-9A-Za-z_", "s", " ");

    static CharsetRanges parse(String declared) {
        if (declared.isEmpty()) {
            return new CharsetRanges(
                    "", Optional.of("The set is empty. Write the characters allowed, such as \"0-9A-Za-z\"."));
        }
        if (CLASS.matcher(declared).matches() || ESCAPE.matcher(declared).find()) {
            return new CharsetRanges("", Optional.of(likeAPattern(declared)));
        }
        int[] set = declared.codePoints().toArray();
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < set.length; i++) {
            boolean range = i + 2 < set.length && set[i + 1] == '-';
            int last = range ? set[i + 2] : set[i];
            if (set[i] > last) {
                return new CharsetRanges("", Optional.of(reversed(text(set[i]), text(last))));
            }
            pairs.appendCodePoint(set[i]).appendCodePoint(last);
            i += range ? 2 : 0;
        }
        return new CharsetRanges(pairs.toString(), Optional.empty());
    }

    private static String text(int codePoint) {
        return Character.toString(codePoint);
    }

    private static String likeAPattern(String declared) {
        // The digits are among the characters of words.
        String set =
                declared.replaceAll("^\\[(.+)].*$", "$1").replaceAll(declared.contains("\\w") ? "\\\\d" : "$^", "");
        String characters = ESCAPE.matcher(set)
                .replaceAll(found -> CHARACTERS.getOrDefault(found.group().substring(1), ""));
        String write = characters.isEmpty() || characters.startsWith("^") ? "the characters allowed" : characters;
        return "\"" + declared + "\" looks like a pattern, but a Charset is the characters themselves. Write " + write
                + ", or @Matches(…) for a pattern.";
    }

    private static String reversed(String first, String last) {
        return "The range " + first + "-" + last + " is empty: " + first + " comes after " + last + ". Write " + last
                + "-" + first + ", or put the - at the end if it stands for itself.";
    }
}
