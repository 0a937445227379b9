package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.call.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void momentsAreGivenInTheOrderTheyAreAskedFor() {
        Random random = new Random(2);
        long last = 0;
        for (int i = 0; i < 5000; i++) {
            Duration wait = limiter.reserve("key", TWENTY, Duration.ofSeconds(random.nextInt(3)));
            if (wait.compareTo(MAX) <= 0) {
                assertThat(time.nanoTime() + wait.toNanos()).isGreaterThanOrEqualTo(last);
                last = Math.max(last, time.nanoTime() + wait.toNanos());
            }
            time.pass(Duration.ofMillis(random.nextInt(60)));
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 1, 1, 20, 1000", "20, 1, 3, 6, 1000", "20, 2, 3, 13, 1000", "1, 1, 3, 1, 3000", "2, 1, 3, 1, 1500"
    })
    void aShareIsRoundedDownSoThatAllSharesTogetherKeepTheRate(
            int permits, int part, int whole, int atOnce, long nextMillis) {
        SlidingWindowRateLimiter share = limiter.share(part, whole);
        Rate rate = new Rate(permits, Duration.ofSeconds(1));
        for (int i = 0; i < atOnce; i++) {
            assertThat(share.reserve("key", rate, Duration.ofMinutes(1))).isEqualTo(Duration.ZERO);
        }
        assertThat(share.reserve("key", rate, Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(nextMillis));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "-1, 3"})
    void aShareIsPartOfTheWhole(int part, int whole) {
        assertThatThrownBy(() -> limiter.share(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterA429TheQuotaPausesForAPeriodAndHasHalfOfItsPermits() {
        reserve();
        limiter.refused("key", TWENTY);
        assertThat(reserve()).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofSeconds(1));
        assertThat(free()).isEqualTo(9);
    }

    @Test
    void itGetsOnePermitBackWithEachPeriodThatStaysWithout() {
        limiter.refused("key", TWENTY);
        time.pass(Duration.ofSeconds(1));
        assertThat(free()).isEqualTo(10);
        time.pass(Duration.ofSeconds(1));
        assertThat(free()).isEqualTo(11);
        time.pass(Duration.ofSeconds(60));
        assertThat(free()).isEqualTo(20);
    }

    @Test
    void callsThatWereUnderWayTogetherAndAreRefusedTogetherHalveItOnce() {
        for (int i = 0; i < 20; i++) {
            limiter.refused("key", TWENTY);
        }
        time.pass(Duration.ofSeconds(1));
        assertThat(free()).isEqualTo(10);
    }

    @Test
    void whoeverIsRefusedAgainAndAgainKeepsOnePermit() {
        for (int i = 0; i < 20; i++) {
            limiter.refused("key", TWENTY);
            time.pass(Duration.ofSeconds(2));
        }
        limiter.refused("key", TWENTY);
        time.pass(Duration.ofSeconds(1));
        assertThat(free()).isEqualTo(1);
    }

    private int free() {
        int free = 0;
        while (limiter.reserve("key", TWENTY, Duration.ZERO).isZero()) {
            free++;
        }
        return free;
    }

    private Duration reserve() {
        return limiter.reserve("key", TWENTY, MAX);
    }
}
