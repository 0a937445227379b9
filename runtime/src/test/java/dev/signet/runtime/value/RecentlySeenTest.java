package dev.signet.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.FakeTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was believed once is remembered for as long as its timestamp could be accepted. */
class RecentlySeenTest {

    private final FakeTime time = new FakeTime();
    private final RecentlySeen seen = new RecentlySeen();

    @Test
    void theSameAnswerComesOnce() {
        assertThat(add("a")).isTrue();
        assertThat(add("b")).isTrue();
        assertThat(add("a")).isFalse();
    }

    @Test
    void itIsRememberedForTenMinutesAndASecondAfterItCameAndNotLonger() {
        add("a");
        time.pass(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(add("a")).isFalse();
        time.pass(Duration.ofSeconds(1));
        assertThat(add("a")).isTrue();
    }

    @Test
    void ofMoreThanItHoldsTheOldestAreForgotten() {
        for (int i = 0; i < RecentlySeen.CAPACITY; i++) {
            add("answer " + i);
        }
        assertThat(add("one more")).isTrue();
        assertThat(add("answer 1")).isFalse();
        assertThat(add("answer 0")).isTrue();
    }

    private boolean add(String answer) {
        return seen.add(answer, time.now());
    }
}
