package dev.signet.runtime.http;

import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.Advice;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.SignetException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** The repetitions of one call: which it may still have, and how long it waits before each. For one thread. */
final class Repetitions {

    // A server may ask for more patience than we have by ourselves, but not for any amount of it.
    private static final Duration LONGEST_EXTRA = Duration.ofSeconds(5);

    private final Call call;
    private final RetryBudget budget;
    private final DoubleSupplier random;
    private final Set<Repeat> had = EnumSet.noneOf(Repeat.class);

    Repetitions(Call call, RetryBudget budget, DoubleSupplier random) {
        this.call = call;
        this.budget = budget;
        this.random = random;
    }

    /** How long to wait before another attempt; empty if {@code failure} is the call's end. */
    Optional<Duration> after(SignetException failure) {
        Repeat repeat = Repeat.after(failure, call.repeatable());
        int attempts = call.attempts().size();
        if (repeat == Repeat.NEVER || attempts >= call.options().retries().attempts()) {
            return Optional.empty();
        }
        if (repeat.once() && !had.add(repeat)) {
            return Optional.empty();
        }
        Duration wait = wait(repeat, failure, attempts);
        return wait.compareTo(call.remaining()) < 0 && affordable(repeat, attempts, failure)
                ? Optional.of(wait)
                : Optional.empty();
    }

    // Asking each host once loads no server more than a call does. What goes beyond that is paid from the budget.
    private boolean affordable(Repeat repeat, int attempts, SignetException failure) {
        boolean anotherHost =
                repeat != Repeat.THROTTLED && attempts < call.hosts().size();
        if (anotherHost || budget.take()) {
            return true;
        }
        failure.addSuppressed(new RetryBudget.RetryBudgetEmpty());
        return false;
    }

    private Duration wait(Repeat repeat, SignetException failure, int attempts) {
        boolean untried = attempts < call.hosts().size();
        if (repeat == Repeat.UNPROCESSED || (repeat == Repeat.UNSENT && untried)) {
            return Duration.ZERO;
        }
        Duration own = spread(grown(repeat, attempts));
        return Optional.of(failure)
                .filter(ApiException.class::isInstance)
                .map(error -> ((ApiException) error).advice())
                .flatMap(Advice::retryAfter)
                .map(asked -> clamp(asked, own))
                .orElse(own);
    }

    private Duration grown(Repeat repeat, int attempts) {
        Retries retries = call.options().retries();
        Duration first = repeat == Repeat.THROTTLED ? retries.throttledBackoff() : retries.backoff();
        return min(first.multipliedBy(1L << (attempts - 1)), retries.longestBackoff());
    }

    // Between a half and the whole: callers that failed together do not come back together.
    private Duration spread(Duration whole) {
        return Duration.ofNanos((long) (whole.toNanos() * (0.5 + 0.5 * random.getAsDouble())));
    }

    private static Duration clamp(Duration asked, Duration own) {
        return min(asked.compareTo(own) > 0 ? asked : own, own.plus(LONGEST_EXTRA));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
