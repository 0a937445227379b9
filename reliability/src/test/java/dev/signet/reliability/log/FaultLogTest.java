package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.faults.FaultCase;
import dev.signet.reliability.faults.Faults;
import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.SignetException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every fault played once more, with everything logged: what the log tells, and what neither it nor an exception does. */
@EnabledIf("dev.signet.reliability.TestData#present")
class FaultLogTest {

    private static final List<Played> PLAYED = new ArrayList<>();
    private static List<String> lines = List.of();

    /** A call amid a fault, and what was thrown. */
    private record Played(FaultCase fault, Recorder.Ended ended, String printed) {}

    @BeforeAll
    static void playThemAll() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (LogCapture log = new LogCapture()) {
            List<Future<Played>> plays = FaultCase.all()
                    .map(fault -> threads.submit(() -> play(fault)))
                    .toList();
            for (Future<Played> play : plays) {
                PLAYED.add(play.get());
            }
            lines = log.lines();
        } finally {
            threads.shutdown();
        }
    }

    private static Played play(FaultCase fault) throws Exception {
        try (Scene scene = new Scene(fault.transport(), fault.keyed())) {
            Recorder.Ended ended = Faults.play(fault.id(), scene);
            SignetException failure = ended.failure();
            return new Played(fault, ended, failure == null ? "" : printed(failure));
        }
    }

    private static String printed(SignetException failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text + " " + failure.facts() + " " + failure.getMessage();
    }

    @Test
    void fromTheLogAloneAScriptTellsWhatBecameOfEveryCall(@TempDir Path folder) throws Exception {
        List<String> told = CallsScript.run(folder, lines);
        assertThat(PLAYED).hasSize(174);
        assertThat(told).containsAll(PLAYED.stream().map(FaultLogTest::truth).toList());
    }

    private static String truth(Played played) {
        CallFacts call = played.ended().call();
        return "call=" + call.id() + " endpoint=" + call.endpoint() + " identity=120344 key="
                + (call.idempotencyKey() == null ? "-" : call.idempotencyKey()) + " outcome="
                + played.ended().outcome() + " attempts=" + call.attempts().size() + " hosts="
                + call.attempts().stream().map(Attempt::host).collect(Collectors.joining(",")) + " request_ids="
                + call.attempts().stream()
                        .map(attempt -> attempt.requestId().orElse("-"))
                        .collect(Collectors.joining(","));
    }

    @Test
    void theLogIsNotEmptyAndHoldsNothingThatMayNotBeTold() {
        assertThat(lines).hasSizeGreaterThan(PLAYED.size());
        assertThat(lines).noneMatch(FaultLogTest::tells);
    }

    @Test
    void noExceptionHoldsWhatMayNotBeTold() {
        assertThat(PLAYED.stream().filter(played -> !played.printed().isEmpty()))
                .hasSizeGreaterThan(60);
        assertThat(PLAYED).noneMatch(played -> tells(played.printed()));
    }

    private static boolean tells(String text) {
        return text.contains(Canaries.MARK)
                || text.contains(hex(Canaries.MARK))
                || text.contains("nonce_str")
                || text.contains("signature=")
                || text.contains(Scene.privateKeyText());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
