package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.reliability.lab.Transfers.Payment;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.LocalFailureException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
                    .contains(" attempts=2 outcome=UNKNOWN failure=Api held_back_by=RetryBudgetEmpty because=- ms=");
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
                    .contains(" failure=Api held_back_by=- because=- ms=");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // A supplier that has none any more gives null, whatever it promises.
    void whatIsSetWrongIsTold() {
        AtomicReference<@Nullable Identity> source = new AtomicReference<>(Identity.of(
                Credentials.brand("120344", "AB12", Scene.ownKeys().getPrivate()),
                TrustedKeys.of("PUB_KEY_ID_0001", Platform.keys().getPublic())));
        try (LogCapture log = new LogCapture()) {
            Caller caller = Caller.builder().identity(source::get).build();
            source.set(null);
            assertThatThrownBy(() -> caller.call(
                            TransfersEndpoints.PAY, new Payment("account", "phone", "set_wrong", "openid", 1)))
                    .isInstanceOf(LocalFailureException.class);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("signet call") && line.contains("set_wrong"))
                    .singleElement()
                    .asString()
                    .contains(
                            " outcome=NOT_SENT failure=LocalFailure held_back_by=- because=\"The source of identities gave "
                                    + "none for 120344. Was it removed? Nothing is sent without one.\" ms=");
        }
    }
}
