package dev.signet.processor.read;

import java.util.Optional;

/**
 * The characters of {@code @Charset}, as pairs of first and last.
 *
 * @param pairs two characters for each range
 * @param problem what is wrong with the text, if anything is
 */
record CharsetRanges(String pairs, Optional<String> problem) {

    static CharsetRanges parse(String declared) {
        if (declared.isEmpty()) {
            return new CharsetRanges(
                    "", Optional.of("The set is empty. Write the characters allowed, such as \"0-9A-Za-z\"."));
        }
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < declared.length(); i++) {
            char first = declared.charAt(i);
            boolean range = i + 2 < declared.length() && declared.charAt(i + 1) == '-';
            char last = range ? declared.charAt(i + 2) : first;
            if (first > last) {
                return new CharsetRanges("", Optional.of(reversed(first, last)));
            }
            pairs.append(first).append(last);
            i += range ? 2 : 0;
        }
        return new CharsetRanges(pairs.toString(), Optional.empty());
    }

    private static String reversed(char first, char last) {
        return "The range " + first + "-" + last + " is empty: " + first + " comes after " + last + ". Write " + last
                + "-" + first + ", or put the - at the end if it stands for itself.";
    }
}
