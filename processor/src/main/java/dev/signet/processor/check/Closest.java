package dev.signet.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Finds the name that was probably meant. */
final class Closest {

    private Closest() {}

    /** {@code phrase} of the candidate closest to {@code wrong}, or nothing if none is close. */
    static String to(String wrong, Collection<String> candidates, UnaryOperator<String> phrase) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wrong, candidate)))
                .filter(candidate -> distance(wrong, candidate) <= Math.max(1, wrong.length() / 3))
                .map(phrase)
                .orElse("");
    }

    // Levenshtein's distance, without regard to case.
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
