package dev.signet.reliability.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every outcome of every simulated call is the truth; and a simulation would notice if it were not. */
class SimulatorTest {

    private static final int CALLS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOutcomeLiesAndNothingIsDoneTwice(long seed) {
        assertThat(new Simulation(seed, UnaryOperator.identity()).run(CALLS).problems())
                .isEmpty();
    }

    @Test
    void everyFaultIsMetAndEveryOutcomeIsTold() {
        Tally tally = new Simulation(4, UnaryOperator.identity()).run(CALLS);
        assertThat(tally.perFault().keySet()).containsExactlyInAnyOrder(SimulatedFault.values());
        assertThat(tally.outcomes()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedBugIsNoticed(PlantedBug bug) {
        assertThat(new Simulation(5, bug::plant).run(CALLS).problems()).containsKey(bug.noticedAs());
    }
}
