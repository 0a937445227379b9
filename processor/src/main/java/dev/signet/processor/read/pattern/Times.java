package dev.signet.processor.read.pattern;

import org.jspecify.annotations.Nullable;

/** How often something is repeated. */
record Times(int least, int most) {

    /** As many as there are. */
    static final int ENDLESS = Integer.MAX_VALUE;

    /** Of {@code sign}, or of the parts of <code>{least,most}</code>. */
    static Times of(@Nullable String sign, @Nullable String least, @Nullable String comma, @Nullable String most) {
        if (sign != null) {
            return new Times(sign.equals("+") ? 1 : 0, sign.equals("?") ? 1 : ENDLESS);
        }
        int from = number(least, 0);
        return new Times(from, comma == null ? from : number(most, ENDLESS));
    }

    private static int number(@Nullable String digits, int none) {
        return digits == null || digits.isEmpty() ? none : Integer.parseInt(digits);
    }
}
