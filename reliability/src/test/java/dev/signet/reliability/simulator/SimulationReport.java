package dev.signet.reliability.simulator;

import dev.signet.runtime.error.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What simulations counted, for the report. */
public final class SimulationReport {

    private final Map<Outcome, Long> outcomes = new TreeMap<>();
    private final Map<SimulatedFault, long[]> perFault = new TreeMap<>();
    private final Map<String, Long> problems = new TreeMap<>();
    private long attempts;
    private long unprovenRefusalsDone;

    private SimulationReport() {}

    /** As many calls of each seed. */
    public static SimulationReport of(int calls, long... seeds) {
        SimulationReport report = new SimulationReport();
        for (long seed : seeds) {
            report.add(new Simulation(seed, UnaryOperator.identity()).run(calls));
        }
        return report;
    }

    private void add(Tally tally) {
        tally.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        tally.problems().forEach((problem, count) -> problems.merge(problem, count, Long::sum));
        tally.perFault().forEach((fault, counts) -> {
            long[] sum = perFault.computeIfAbsent(fault, none -> new long[2]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
        attempts += tally.attempts();
        unprovenRefusalsDone += tally.unprovenRefusalsDone();
    }

    /** How often each outcome was told. */
    public Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    /** What was wrong, and how often. */
    public Map<String, Long> problems() {
        return problems;
    }

    /** How many attempts there were. */
    public long attempts() {
        return attempts;
    }

    /** Calls that were told REFUSED_UNVERIFIED, and had been done. */
    public long unprovenRefusalsDone() {
        return unprovenRefusalsDone;
    }

    /** For each fault: its name, the calls that met it, and those of them that ended UNKNOWN. */
    public List<Object[]> faults() {
        List<Object[]> rows = new ArrayList<>();
        perFault.forEach((fault, counts) -> rows.add(new Object[] {fault.name(), counts[0], counts[1]}));
        return rows;
    }

    /** For each planted bug: its name, as what it must be noticed, and how often it was within so many calls. */
    public static List<Object[]> bugs(int calls) {
        List<Object[]> rows = new ArrayList<>();
        for (PlantedBug bug : PlantedBug.values()) {
            Map<String, Long> problems =
                    new Simulation(5, bug::plant).run(calls).problems();
            rows.add(new Object[] {bug.name(), bug.noticedAs(), problems.getOrDefault(bug.noticedAs(), 0L)});
        }
        return rows;
    }
}
