package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.call.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calls within a rate pass at once, others wait, and none that waits too long takes a place. */
class SlidingWindowRateLimiterTest {

    private static final Rate TWENTY = new Rate(20, Duration.ofSeconds(1));
    private static final Duration MAX = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();
    private final SlidingWindowRateLimiter limiter = new SlidingWindowRateLimiter(time);

    @Test
    void aPeriodsPermitsAreFreeAtOnceAndTheNextOnesAPeriodLater() {
        for (int i = 0; i < 20; i++) {
            assertThat(reserve()).isEqualTo(Duration.ZERO);
        }
        assertThat(reserve()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void noWindowOfAPeriodHasMoreThanItsPermits() {
        Random random = new Random(1);
        List<Long> calls = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            Duration wait = reserve();
            if (wait.compareTo(MAX) <= 0) {
                calls.add(time.nanoTime() + wait.toNanos());
            }
            time.pass(Duration.ofMillis(random.nextInt(20)));
        }
        for (int i = 20; i < calls.size(); i++) {
            assertThat(calls.get(i) - calls.get(i - 20)).isGreaterThanOrEqualTo(1_000_000_000L);
        }
    }

    @Test
    void whoWouldWaitTooLongTakesNoPlace() {
        for (int i = 0; i < 40; i++) {
            reserve();
        }
        assertThat(reserve()).isEqualTo(Duration.ofSeconds(2));
        assertThat(reserve()).isEqualTo(Duration.ofSeconds(2));
        time.pass(Duration.ofSeconds(1));
        assertThat(reserve()).isEqualTo(MAX);
    }

    @Test
    void keysDoNotShareAQuota() {
        for (int i = 0; i < 30; i++) {
            reserve();
        }
        assertThat(limiter.reserve("other", TWENTY, MAX)).isEqualTo(Duration.ZERO);
    }

    private Duration reserve() {
        return limiter.reserve("key", TWENTY, MAX);
    }
}
