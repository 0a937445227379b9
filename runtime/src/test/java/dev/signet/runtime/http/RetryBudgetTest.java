package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void itBeginsWithFiftyRepetitions() {
        assertThat(taken(60)).isEqualTo(50);
    }

    @Test
    void afterThatEveryFifthCallEarnsOne() {
        taken(50);
        earn(4);
        assertThat(budget.take()).isFalse();
        earn(1);
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
        earn(100);
        assertThat(taken(60)).isEqualTo(20);
    }

    @Test
    void itStoresNoMoreThanItBeganWith() {
        earn(1_000_000);
        assertThat(taken(60)).isEqualTo(50);
    }

    private void earn(int calls) {
        IntStream.range(0, calls).forEach(call -> budget.earn());
    }

    private long taken(int wanted) {
        return IntStream.range(0, wanted).filter(any -> budget.take()).count();
    }
}
