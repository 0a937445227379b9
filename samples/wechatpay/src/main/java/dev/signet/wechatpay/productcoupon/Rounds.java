package dev.signet.wechatpay.productcoupon;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the rounds of a coupon that is used several times follow each other. */
final class Rounds {

    private Rounds() {}

    /** Whether no round has less than the one before; what is absent is not compared. */
    static <T> boolean neverFall(@Nullable List<T> rounds, Function<T, @Nullable Long> value) {
        return inOrder(rounds, value, Comparator.naturalOrder());
    }

    /** Whether no round has more than the one before. */
    static <T> boolean neverRise(@Nullable List<T> rounds, Function<T, @Nullable Long> value) {
        return inOrder(rounds, value, Comparator.reverseOrder());
    }

    private static <T> boolean inOrder(
            @Nullable List<T> rounds, Function<T, @Nullable Long> value, Comparator<Long> order) {
        for (int i = 1; rounds != null && i < rounds.size(); i++) {
            Long before = value.apply(rounds.get(i - 1));
            Long after = value.apply(rounds.get(i));
            if (before != null && after != null && order.compare(before, after) > 0) {
                return false;
            }
        }
        return true;
    }
}
