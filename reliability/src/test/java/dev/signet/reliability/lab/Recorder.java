package dev.signet.reliability.lab;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.LoggingListener;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.validation.Violation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells the log, as a caller without a listener does, and keeps how calls ended. */
public final class Recorder implements CallListener {

    private final CallListener log = new LoggingListener();
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();

    /** How a call ended. */
    public record Ended(
            CallFacts call, Outcome outcome, @Nullable SignetException failure) {}

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        log.warned(endpoint, violations);
    }

    @Override
    public void attemptEnded(CallFacts call) {
        log.attemptEnded(call);
    }

    @Override
    public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
        log.callEnded(call, outcome, took, failure);
        ended.add(new Ended(call, outcome, failure));
    }

    /** The end of the next call that has not been asked for. */
    public Ended next() throws InterruptedException {
        Ended next = ended.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no call ended within 30 s");
        }
        return next;
    }
}
