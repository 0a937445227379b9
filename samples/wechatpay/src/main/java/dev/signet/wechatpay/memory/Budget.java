package dev.signet.wechatpay.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many coupons of a stock may go out, in all, each day and to each user, and how many did. */
final class Budget {

    private final long maxPerUser;
    private long max;
    private @Nullable Long maxPerDay;
    private long sent;
    private final Map<LocalDate, Long> sentByDay = new HashMap<>();
    private final Map<String, Long> sentToUser = new HashMap<>();

    /** {@code maxPerDay} is null for no limit. */
    Budget(long max, @Nullable Long maxPerDay, long maxPerUser) {
        this.max = max;
        this.maxPerDay = maxPerDay;
        this.maxPerUser = maxPerUser;
    }

    long max() {
        return max;
    }

    @Nullable
    Long maxPerDay() {
        return maxPerDay;
    }

    long sent() {
        return sent;
    }

    long sentOn(LocalDate day) {
        return sentByDay.getOrDefault(day, 0L);
    }

    /** Why the user can have none today; empty if it can. */
    Optional<String> objection(String openid, LocalDate today) {
        if (sent >= max) {
            return Optional.of("all " + max + " coupons of the stock were handed out");
        }
        if (maxPerDay != null && sentOn(today) >= maxPerDay) {
            return Optional.of("all " + maxPerDay + " coupons of the day were handed out");
        }
        return sentToUser.getOrDefault(openid, 0L) >= maxPerUser
                ? Optional.of("the user has all " + maxPerUser + " coupons that one may have")
                : Optional.empty();
    }

    void spend(String openid, LocalDate today) {
        sent++;
        sentByDay.merge(today, 1L, Long::sum);
        sentToUser.merge(openid, 1L, Long::sum);
    }

    /** Sets the maximum, if the caller knows the present one. */
    void changeMax(@Nullable Long current, long target) {
        require(current, max, target, sent);
        max = target;
    }

    /** Sets the maximum of a day, if there is one and the caller knows it. */
    void changeMaxPerDay(@Nullable Long current, long target, LocalDate today) {
        if (maxPerDay == null) {
            throw Refusals.invalid("the stock has no limit for a day, and cannot be given one");
        }
        require(current, maxPerDay, target, sentOn(today));
        maxPerDay = target;
    }

    private static void require(@Nullable Long current, long present, long target, long spent) {
        if (current == null || current != present) {
            throw Refusals.invalid("the budget is " + present + ", not " + current + "; ask for it and decide again");
        }
        if (target < spent) {
            throw Refusals.invalid(spent + " coupons were handed out already; the budget cannot be " + target);
        }
    }
}
