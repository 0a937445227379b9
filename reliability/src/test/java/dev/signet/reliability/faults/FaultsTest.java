package dev.signet.reliability.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.Caller;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of {@code faults.json}: what becomes of a POST, and that what is said of it is true. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf("dev.signet.reliability.TestData#present")
class FaultsTest {

    static Stream<FaultCase> cases() {
        return FaultCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCallEndsAsTheTableSaysAndAsTheLedgerKnows(FaultCase fault) throws Exception {
        try (Scene scene = new Scene(fault.transport(), fault.keyed())) {
            Recorder.Ended ended = Faults.play(fault.id(), scene);
            requireExpected(fault, ended);
            requireTrue(scene, ended);
            assertThat(scene.marked()).isEqualTo(fault.id().equals("F53"));
        }
    }

    private static void requireExpected(FaultCase fault, Recorder.Ended ended) {
        List<Attempt> attempts = ended.call().attempts();
        assertThat(ended.outcome())
                .as("%s %s", attempts, ended.failure())
                .isEqualTo(fault.succeeds() ? Outcome.EXECUTED : fault.outcome());
        if (fault.repeated()) {
            assertThat(attempts).hasSize(2);
        }
        if (fault.endsAtOnce()) {
            assertThat(attempts).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** Whatever a table says: nothing is done twice, every request on the wire is a counted attempt, no outcome lies. */
    private static void requireTrue(Scene scene, Recorder.Ended ended) {
        int executions = scene.ledger.executions(scene.id);
        int counted = ended.call().attempts().size();
        assertThat(executions).isLessThanOrEqualTo(1);
        assertThat(scene.ledger.arrivals(scene.id)).isLessThanOrEqualTo(counted);
        switch (ended.outcome()) {
            case NOT_SENT, REFUSED -> assertThat(executions).isZero();
            case EXECUTED -> assertThat(executions).isOne();
            case UNKNOWN, REFUSED_UNVERIFIED -> assertThat(ended.failure()).isNotNull();
        }
    }

    /** F03, the other half: a host that the program names may be anywhere. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHostThatTheProgramNamesMayLeadInwards(boolean keyed) throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, keyed)) {
            Faults.makeInwards(scene);
            scene.hosts("https://main.test");
            assertThat(scene.play().outcome()).isEqualTo(Outcome.EXECUTED);
        }
    }

    /** F51: the error names both hosts. */
    @ParameterizedTest
    @EnumSource
    void whereBothHostsAreDownTheErrorNamesBoth(Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, true)) {
            Recorder.Ended ended = Faults.play("F51", scene);
            SignetException failure = scene.thrown().orElseThrow();
            assertThat(ended.call().attempts())
                    .extracting(Attempt::host)
                    .allSatisfy(host -> assertThat(failure).hasMessageContaining(host));
            assertThat(ended.call().attempts().stream().map(Attempt::host).distinct())
                    .hasSize(2);
        }
    }

    /** F22: a connection on which too much came is not used again, and nobody notices. */
    @ParameterizedTest
    @CsvSource({"OKHTTP, false", "OKHTTP, true", "JDK, false", "JDK, true"})
    void whatWasLeftOverOnAConnectionIsNotTheNextAnswer(Transports transport, boolean tls) {
        try (Scene scene = new Scene(transport, false)) {
            Http1Faults.makeLonger(scene, tls);
            Caller caller = scene.caller();
            for (int i = 0; i < 20; i++) {
                assertThat(scene.call(caller, scene.id + "_" + i).attempts()).isOne();
            }
        }
    }

    /** F22 with OkHttp: what TLS has not decrypted yet is there all the same; only what is still on its way cannot be seen. */
    @Test
    void whatWasLeftOverInARecordOfItsOwnIsNotTheNextAnswer() throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, false)) {
            Semaphore sent = new Semaphore(0);
            Http1Faults.makeLongerByARecord(scene, sent);
            Caller caller = scene.caller();
            int taken = 0;
            for (int i = 0; i < 20; i++) {
                taken += isLeftOver(scene, caller, "_" + i) ? 1 : 0;
                assertThat(sent.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(taken).isLessThan(3);
        }
    }

    private static boolean isLeftOver(Scene scene, Caller caller, String name) {
        try {
            scene.call(caller, scene.id + name);
            return false;
        } catch (VerificationException e) {
            return true;
        }
    }

    /** F47: the waits are those of throttling, and on the host that asked for them. */
    @ParameterizedTest
    @EnumSource
    void aHostThatAsksForPatienceGetsIt(Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, false)) {
            Recorder.Ended ended = Faults.play("F47", scene);
            assertThat(ended.call().attempts()).hasSize(4);
            assertThat(ended.call().attempts().stream().map(Attempt::host).distinct())
                    .hasSize(1);
            assertThat(scene.time.slept())
                    .hasSize(3)
                    .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(500), Duration.ofSeconds(4)));
        }
    }
}
