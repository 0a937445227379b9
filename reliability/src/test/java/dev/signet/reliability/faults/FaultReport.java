package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.error.Attempt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** What becomes of calls amid the faults of {@code faults.json}, as rows for the report. */
public final class FaultReport {

    /** One fault, and what became of a call by each transport and of each kind, in the order of {@link FaultCase#all}. */
    public record Row(String id, String fault, Map<String, String> told) {}

    private FaultReport() {}

    /** Plays every fault. */
    public static List<Row> rows() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Map<String, Row> rows = new LinkedHashMap<>();
            Map<FaultCase, Future<String>> plays = new LinkedHashMap<>();
            FaultCase.all().forEach(fault -> plays.put(fault, threads.submit(() -> told(fault))));
            for (Map.Entry<FaultCase, Future<String>> play : plays.entrySet()) {
                FaultCase fault = play.getKey();
                rows.computeIfAbsent(fault.id(), id -> new Row(id, fault.fault(), new LinkedHashMap<>()))
                        .told()
                        .put(
                                fault.transport() + " " + fault.keyed(),
                                play.getValue().get());
            }
            return new ArrayList<>(rows.values());
        } finally {
            threads.shutdown();
        }
    }

    private static String told(FaultCase fault) throws Exception {
        try (Scene scene = new Scene(fault.transport(), fault.keyed())) {
            Recorder.Ended ended = Faults.play(fault.id(), scene);
            String attempts = ended.call().attempts().stream()
                    .map(Attempt::outcome)
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            return ended.outcome() + " (" + attempts + "), done " + scene.ledger.executions(scene.id);
        }
    }
}
