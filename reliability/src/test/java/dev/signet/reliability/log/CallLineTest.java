package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.Caller;
import dev.signet.runtime.error.ApiException;
import org.junit.jupiter.api.Test;

/** The line of a call that ends without a result. */
class CallLineTest {

    @Test
    void theLogTellsWhatHeldACallBackFromAnotherAttempt() {
        try (LogCapture log = new LogCapture();
                Scene scene = new Scene(Transports.JDK, true)) {
            scene.both(exchange -> exchange.read().execute().answer(500, "{}"));
            Caller caller = scene.caller();
            for (int i = 0; i < 40; i++) {
                String name = scene.id + "_" + i;
                assertThatThrownBy(() -> scene.call(caller, name)).isInstanceOf(ApiException.class);
            }
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("signet call") && line.contains(scene.id + "_39 "))
                    .singleElement()
                    .asString()
                    .contains(" attempts=2 outcome=UNKNOWN failure=Api held_back_by=RetryBudgetEmpty ms=");
        }
    }

    @Test
    void whereNothingHeldItBackThatFieldIsEmpty() throws Exception {
        try (LogCapture log = new LogCapture();
                Scene scene = new Scene(Transports.JDK, true)) {
            scene.main(exchange -> exchange.read().answer(400, "{}"));
            scene.play();
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("signet call") && line.contains(scene.id + " "))
                    .singleElement()
                    .asString()
                    .contains(" failure=Api held_back_by=- ms=");
        }
    }
}
