package dev.signet.reliability.attacks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.reliability.TestData;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One row of {@code attack-cases.json}. */
record AttackCase(String id, String surface, String what, String expected) {

    static Stream<AttackCase> all() {
        return StreamSupport.stream(TestData.json("attack-cases.json").spliterator(), false)
                .map(AttackCase::of);
    }

    private static AttackCase of(JsonNode row) {
        return new AttackCase(
                row.path("id").asText(),
                row.path("surface").asText(),
                row.path("what").asText(),
                row.path("expected").asText());
    }

    @Override
    public String toString() {
        return id + " " + what;
    }
}
