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
import org.slf4j.LoggerFactory;

/** A program's listener, kept from doing harm: a call whose metrics fail has not failed. */
final class SafeListener implements CallListener {

    private final CallListener listener;

    SafeListener(CallListener listener) {
        this.listener = listener;
    }

    @Override
    public void certificateExpires(Credentials whose, String serial, Instant at) {
        tell(() -> listener.certificateExpires(whose, serial, at));
    }

    @Override
    public void callStarted(CallFacts call) {
        tell(() -> listener.callStarted(call));
    }

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        tell(() -> listener.warned(endpoint, violations));
    }

    @Override
    public void attemptStarted(CallFacts call, int number, String host) {
        tell(() -> listener.attemptStarted(call, number, host));
    }

    @Override
    public void attemptEnded(CallFacts call) {
        tell(() -> listener.attemptEnded(call));
    }

    @Override
    public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
        tell(() -> listener.callEnded(call, outcome, took, failure));
    }

    private static void tell(Runnable event) {
        try {
            event.run();
        } catch (Exception | LinkageError | AssertionError e) {
            complain(e);
        }
    }

    // A log that fails too leaves nobody to tell.
    private static void complain(Throwable failure) {
        try {
            LoggerFactory.getLogger(Caller.class).error("A CallListener failed; the call goes on.", failure);
        } catch (RuntimeException | LinkageError e) {
            failure.addSuppressed(e);
        }
    }
}
