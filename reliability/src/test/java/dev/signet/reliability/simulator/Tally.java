package dev.signet.reliability.simulator;

import dev.signet.runtime.error.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a simulation counted. */
final class Tally {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<SimulatedFault, long[]> perFault = new EnumMap<>(SimulatedFault.class);
    private final Map<String, Long> problems = new TreeMap<>();
    private long attempts;
    private long unprovenRefusalsDone;

    void add(Story story, Outcome told, Verdict verdict) {
        outcomes.merge(told, 1L, Long::sum);
        attempts += story.arrivals().size();
        if (told == Outcome.REFUSED_UNVERIFIED && story.executions() > 0) {
            unprovenRefusalsDone++;
        }
        story.arrivals().stream()
                .map(Story.Arrival::fault)
                .distinct()
                .forEach(fault -> count(fault, told == Outcome.UNKNOWN));
        verdict.problem().ifPresent(problem -> problems.merge(problem, 1L, Long::sum));
    }

    private void count(SimulatedFault fault, boolean unknown) {
        long[] counts = perFault.computeIfAbsent(fault, none -> new long[2]);
        counts[0]++;
        counts[1] += unknown ? 1 : 0;
    }

    Map<String, Long> problems() {
        return problems;
    }

    Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    long attempts() {
        return attempts;
    }

    /** Calls that were told REFUSED_UNVERIFIED, and had been done: what is not proven is not always true. */
    long unprovenRefusalsDone() {
        return unprovenRefusalsDone;
    }

    /** For each fault: calls that met it, and those of them that ended UNKNOWN. */
    Map<SimulatedFault, long[]> perFault() {
        return perFault;
    }
}
