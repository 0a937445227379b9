package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.validation.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells two listeners, one after the other; what the first throws does not keep anything from the second. */
record BothListeners(CallListener first, CallListener second) implements CallListener {

    static CallListener of(CallListener first, CallListener second) {
        return new BothListeners(new SafeListener(first), new SafeListener(second));
    }

    @Override
    public void certificateExpires(Credentials whose, String serial, Instant at) {
        first.certificateExpires(whose, serial, at);
        second.certificateExpires(whose, serial, at);
    }

    @Override
    public void callStarted(CallFacts call) {
        first.callStarted(call);
        second.callStarted(call);
    }

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        first.warned(endpoint, violations);
        second.warned(endpoint, violations);
    }

    @Override
    public void attemptStarted(CallFacts call, int number, String host) {
        first.attemptStarted(call, number, host);
        second.attemptStarted(call, number, host);
    }

    @Override
    public void attemptEnded(CallFacts call) {
        first.attemptEnded(call);
        second.attemptEnded(call);
    }

    @Override
    public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
        first.callEnded(call, outcome, took, failure);
        second.callEnded(call, outcome, took, failure);
    }
}
