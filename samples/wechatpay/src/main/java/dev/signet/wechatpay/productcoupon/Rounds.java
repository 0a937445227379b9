package dev.signet.wechatpay.productcoupon;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the rounds of a coupon that is used several times follow each other. */
final class Rounds {

    private Rounds() {}

    /** Whether no round has less than the one before; what is absent is not compared. */
    static <T> boolean neverFall(@Nullable List<T> rounds, Function<T, @Nullable Long> value) {
        return inOrder(rounds, value, 1);
    }

    /** Whether no round has more than the one before. */
    static <T> boolean neverRise(@Nullable List<T> rounds, Function<T, @Nullable Long> value) {
        return inOrder(rounds, value, -1);
    }

    private static <T> boolean inOrder(@Nullable List<T> rounds, Function<T, @Nullable Long> value, int sign) {
        for (int i = 1; rounds != null && i < rounds.size(); i++) {
            Long before = value.apply(rounds.get(i - 1));
            Long after = value.apply(rounds.get(i));
            if (before != null && after != null && sign * after.compareTo(before) < 0) {
                return false;
            }
        }
        return true;
    }
}
