package dev.signet.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Finds the name that was probably meant. */
public final class Closest {

    private Closest() {}

    /** {@code phrase} of the candidate closest to {@code wrong}, or nothing if none is close. */
    public static String to(String wrong, Collection<String> candidates, UnaryOperator<String> phrase) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wrong, candidate)))
                .filter(candidate -> distance(wrong, candidate) <= Math.max(1, wrong.length() / 3))
                .map(phrase)
                .orElse("");
    }

    /** Whether {@code wrong} is {@code right} with a slip or two of the finger. */
    public static boolean isSlip(String wrong, String right) {
        return !wrong.equals(right) && distance(wrong, right) <= 2;
    }

    // Levenshtein's distance, without regard to case, where two neighbours that changed places are one mistake
    // (Damerau).
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}
