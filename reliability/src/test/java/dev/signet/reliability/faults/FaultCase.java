package dev.signet.reliability.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.reliability.TestData;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.error.Outcome;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One row of {@code faults.json}, for one transport and one kind of POST. */
public record FaultCase(JsonNode row, Transports transport, boolean keyed) {

    /** Faults that can only be made where names are resolved, or keys pinned, by the program: the JDK lets nobody. */
    private static final Set<String> NOT_BY_THE_JDK = Set.of("F02", "F03", "F11");

    private static final Set<String> REPEATED = Set.of(
            "retry on other host, succeed",
            "retry re-signed, succeed",
            "retry, succeed",
            "retry by our policy only",
            "retry",
            "other host once",
            "rejected by nonce cache, retry");

    private static final Set<String> SUCCEEDING = Set.of(
            "extra bytes ignored, connection dropped",
            "succeed",
            "succeed in deadline",
            "throttling backoff, succeed",
            "old key accepted in grace");

    private static final Set<String> FAILING = Set.of(
            "1 execution, UnknownOutcome thrown",
            "1 execution",
            "UnknownOutcome",
            "allowed only if the host is configured",
            "no retry",
            "limit, fail",
            "call deadline",
            "limit error",
            "not followed",
            "NOT_SENT error naming both",
            "no retry, interrupt flag kept",
            "NOT_SENT",
            "deadline unaffected");

    /** All of them. */
    public static Stream<FaultCase> all() {
        return StreamSupport.stream(TestData.json("faults.json").spliterator(), false)
                .flatMap(row -> Stream.of(Transports.values())
                        .flatMap(
                                transport -> Stream.of(true, false).map(keyed -> new FaultCase(row, transport, keyed))))
                .filter(FaultCase::applies);
    }

    private boolean applies() {
        return transport == Transports.OKHTTP || !NOT_BY_THE_JDK.contains(id());
    }

    public String id() {
        return row.path("id").asText();
    }

    public String fault() {
        return row.path("fault").asText();
    }

    private String expected() {
        String expected =
                row.path(keyed ? "expectPOSTwithKey" : "expectPOSTnoKey").asText();
        return expected.equals("same") ? row.path("expectPOSTwithKey").asText() : expected;
    }

    /** Whether the call has a result in the end. */
    public boolean succeeds() {
        boolean known =
                REPEATED.contains(expected()) || SUCCEEDING.contains(expected()) || FAILING.contains(expected());
        if (!known) {
            throw new AssertionError("nobody knows what this means: " + expected());
        }
        return !FAILING.contains(expected());
    }

    /** Whether a second attempt would be wrong. */
    public boolean endsAtOnce() {
        return !succeeds() && !expected().equals("limit, fail") && !id().equals("F51");
    }

    /** Whether the call is repeated, as far as the row says. */
    public boolean repeated() {
        boolean impossible = id().equals("F37") && transport == Transports.JDK;
        return REPEATED.contains(expected()) && !impossible;
    }

    /** The outcome if it has no result, by the corrections to the table. */
    public Outcome outcome() {
        String outcome = row.path("outcome").asText();
        return switch (outcome) {
            case "NOT_EXECUTED" -> Outcome.REFUSED_UNVERIFIED;
            case "-" -> Outcome.UNKNOWN;
            default -> Outcome.valueOf(outcome);
        };
    }

    @Override
    public String toString() {
        return id() + " " + fault() + ", " + transport + ", " + (keyed ? "with a key" : "without a key");
    }
}
