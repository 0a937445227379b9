package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.call.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls within a rate pass at once, others wait, and none that waits too long takes a place. */
class SpacingRateLimiterTest {

    private static final Rate TWENTY = new Rate(20, Duration.ofSeconds(1));
    private static final Duration MAX = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();
    private final SpacingRateLimiter limiter = new SpacingRateLimiter(time);

    @Test
    void aPeriodsPermitsAreFreeAtOnceAndTheNextOnesEvenlySpaced() {
        for (int i = 0; i < 20; i++) {
            assertThat(reserve()).isEqualTo(Duration.ZERO);
        }
        assertThat(reserve()).isEqualTo(Duration.ofMillis(50));
        assertThat(reserve()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void noSecondSeesMoreThanTwiceThePermits() {
        int passed = 0;
        for (int i = 0; i < 1000; i++) {
            passed += reserve().isZero() ? 1 : 0;
            time.pass(Duration.ofMillis(1));
        }
        assertThat(passed).isLessThanOrEqualTo(40);
    }

    @Test
    void whoWouldWaitTooLongTakesNoPlace() {
        for (int i = 0; i < 40; i++) {
            reserve();
        }
        Duration wait = reserve();
        assertThat(wait).isGreaterThan(MAX);
        assertThat(reserve()).isEqualTo(wait);
        time.pass(Duration.ofMillis(50));
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
