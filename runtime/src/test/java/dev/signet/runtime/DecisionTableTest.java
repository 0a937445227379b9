package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.Pings.Pong;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code wechatDecisionTable}: what is repeated, where, and what a call's outcome is when it is given up. */
@EnabledIf("dev.signet.runtime.TestData#present")
class DecisionTableTest {

    private static final ScriptedCalls.Line CUT = calls -> {
        throw new TransportFailure(Kind.CUT, "played", null);
    };

    /** One row, played in one of its ways. */
    record Row(String id, Endpoint<Ping, Pong> endpoint, TableEvent event, ScriptedCalls.Line line, JsonNode facts) {

        boolean repeated() {
            return facts.path("expectRetry").asText().startsWith("yes");
        }

        boolean once() {
            return facts.path("expectRetry").asText().contains("once");
        }

        boolean otherHost() {
            return facts.path("expectRetry").asText().contains("host");
        }

        boolean reads() {
            return endpoint == Pings.GET;
        }

        @Override
        public String toString() {
            return id + " " + endpoint.method() + " " + event;
        }
    }

    static Stream<Row> rows() {
        return StreamSupport.stream(
                        TestData.json("retry-tables.json")
                                .path("wechatDecisionTable")
                                .spliterator(),
                        false)
                .filter(row -> !row.path("event").asText().equals("retry budget empty"))
                .flatMap(DecisionTableTest::ways);
    }

    private static Stream<Row> ways(JsonNode row) {
        TableEvent event = TableEvent.of(row.path("event").asText());
        Endpoint<Ping, Pong> endpoint = endpoint(row);
        return event.ways().stream().map(line -> new Row(row.path("id").asText(), endpoint, event, line, row));
    }

    private static Endpoint<Ping, Pong> endpoint(JsonNode row) {
        if (row.path("method").asText().equals("GET")) {
            return Pings.GET;
        }
        return row.path("idempotencyKey").asText().equals("declared") ? Pings.PING : Pings.UNKEYED;
    }

    @AfterEach
    void forgetTheMark() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHappensOnceIsRepeatedIfTheTableSaysSo(Row row) {
        ScriptedCalls calls =
                new ScriptedCalls(row.line(), TableEvent.SUCCESS.ways().get(0));
        if (row.repeated() || row.event() == TableEvent.SUCCESS) {
            assertThat(calls.call(row.endpoint()).result().text()).isEqualTo("ho");
        } else {
            assertThat(failure(calls, row).outcome()).isEqualTo(row.event().outcome());
        }
        assertThat(calls.sent).hasSize(row.repeated() ? 2 : row.line().limited() ? 0 : 1);
        if (row.repeated() && row.otherHost()) {
            assertThat(calls.hosts()).containsExactly("main", "backup");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHappensAlwaysIsGivenUpWithTheOutcomeOfTheTable(Row row) {
        if (row.event() == TableEvent.SUCCESS) {
            return;
        }
        ScriptedCalls calls = new ScriptedCalls(row.line());
        SignetException e = failure(calls, row);
        assertThat(e.outcome()).isEqualTo(row.event().outcome());
        assertThat(allowed(row.facts().path("outcomeIfGivenUp").asText())).contains(e.outcome());
        int attempts = row.line().limited() ? 0 : !row.repeated() ? 1 : row.once() ? 2 : 4;
        assertThat(calls.sent).hasSize(attempts);
        assertThat(e.facts().attempts()).hasSize(attempts);
    }

    // The README of the cases: what "not executed" is called depends on the proof.
    private static List<Outcome> allowed(String inTable) {
        return switch (inTable) {
            case "NOT_EXECUTED" -> List.of(Outcome.REFUSED, Outcome.REFUSED_UNVERIFIED, Outcome.NOT_SENT);
            case "EXECUTED (undecoded)" -> List.of(Outcome.EXECUTED);
            case "by phase" -> List.of(Outcome.UNKNOWN);
            default -> List.of(Outcome.valueOf(inTable));
        };
    }

    /** Promise 3: only the proof of success takes away the doubt that an attempt left. */
    @ParameterizedTest
    @MethodSource("rows")
    void afterAnAttemptThatEndedUnknownTheCallIsUnknownUntilItIsProvenDone(Row row) {
        ScriptedCalls calls = new ScriptedCalls(CUT, row.line());
        if (row.endpoint() == Pings.UNKEYED) {
            assertThat(failure(calls, row).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(calls.sent).hasSize(1);
        } else if (row.event() == TableEvent.SUCCESS) {
            assertThat(calls.call(row.endpoint()).attempts()).isEqualTo(2);
        } else if (row.event() == TableEvent.UNDECODABLE) {
            assertThat(failure(calls, row).outcome()).isEqualTo(Outcome.EXECUTED);
        } else {
            Outcome ofLast =
                    row.line().limited() ? Outcome.UNKNOWN : row.event().outcome();
            assertThat(failure(calls, row).outcome()).isEqualTo(row.reads() ? ofLast : Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyAttemptHasTheSameBytesAndASignatureOfItsOwn(Row row) {
        ScriptedCalls calls = new ScriptedCalls(row.line());
        try {
            calls.call(row.endpoint());
        } catch (SignetException e) {
            assertThat(e.facts().attempts()).hasSameSizeAs(calls.sent);
        }
        List<String> proofs = calls.sent.stream()
                .map(request -> request.headers("Authorization").get(0))
                .toList();
        assertThat(calls.sent)
                .allSatisfy(request -> assertThat(request.body())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("{\"text\":\"hi\"}"));
        assertThat(proofs).doesNotHaveDuplicates();
        assertThat(proofs.stream().map(proof -> proof.replaceFirst(".*nonce_str=\"([^\"]+)\".*", "$1")))
                .doesNotHaveDuplicates();
    }

    private static SignetException failure(ScriptedCalls calls, Row row) {
        return catchThrowableOfType(SignetException.class, () -> calls.call(row.endpoint()));
    }
}
