package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.value.Sensitive;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.words.Shown.Endless;
import dev.signet.sandbox.words.Shown.State;
import dev.signet.sandbox.words.Shown.Whole;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sandbox answers with the examples of a spec where nobody has implemented it. */
class ShownTest {

    private static final String BRAND = "120344";

    private final Sandbox sandbox =
            Sandbox.builder().serve(ShownEndpoints.examples()).brand(BRAND).start();
    private final Shown shown = new ShownClient(Caller.builder()
            .identity(sandbox.identity(BRAND))
            .hosts(sandbox.host())
            .build());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theFirstExampleOfTheRecordIsTheAnswer() {
        assertThat(shown.whole()).isEqualTo(new Whole("first", 3));
    }

    @Test
    void theExamplesOfComponentsMakeOneTogether() {
        Shown.Composed composed = shown.composed();
        Whole first = new Whole("first", 3);
        assertThat(composed)
                .isEqualTo(new Shown.Composed(
                        "a \"quoted\" \\ text\n",
                        7,
                        State.OPEN,
                        OffsetDateTime.parse("2026-01-02T03:04:05+08:00"),
                        List.of("a", "b"),
                        Sensitive.of("secret"),
                        composed.free(),
                        new Whole("in a text", null),
                        first,
                        first,
                        List.of(first),
                        null));
        assertThat(composed.free()).hasToString("{\"any\":[1]}");
    }

    @Test
    void aRecordWithinItselfIsShownOnce() {
        assertThat(shown.endless()).isEqualTo(new Endless(1, null));
    }

    @Test
    void nothingIsAlwaysAnswered() {
        shown.nothing();
        assertThat(sandbox.exchanges().get(0).answer().orElseThrow().status()).isEqualTo(204);
    }

    @Test
    void whereAComponentIsMissingTheRefusalSaysWhatToWrite() {
        assertThatThrownBy(shown::partly).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(e.code()).isEqualTo("NO_EXAMPLE");
            assertThat(e.serverMessage())
                    .isEqualTo("there is no example to answer Shown.partly with: write @Example on the record"
                            + " it gives back, or on each required component of it, or serve an implementation");
        });
        assertThatThrownBy(shown::bare).hasMessageContaining("NO_EXAMPLE");
    }

    @Test
    void anEndpointMayBeToldMoreThanItsExample() {
        sandbox.on(ShownEndpoints.WHOLE).answer(new Whole("told", 1)).once();
        assertThat(shown.whole().name()).isEqualTo("told");
        assertThat(shown.whole().name()).isEqualTo("first");
    }

    @Test
    void theExampleIsThereForTestsWithoutASandbox() {
        assertThat(Shown_WholeCodec.INSTANCE.example()).contains(new Whole("first", 3));
        assertThat(Shown_BareCodec.INSTANCE.example()).isEmpty();
    }
}
