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

/**
 * Is told what happens to calls: for a log, metrics, traces. {@link CallFacts} and the messages of exceptions may be logged;
 * what an exception holds besides, the server's words and bodies, may not. Every call that is started ends, every attempt
 * too. Called on the calling thread, from many; what it throws is logged and changes no call.
 */
public interface CallListener {

    /** This listener and another, such as {@code new LoggingListener().and(metrics)}. */
    default CallListener and(CallListener other) {
        return BothListeners.of(this, other);
    }

    /**
     * A certificate that calls are made with expires within 30 days, or has expired; told once a day as long as there are calls.
     *
     * @param whose the caller; its own certificate if {@code serial} is that of these, else the one that its platform signs with
     * @param serial the certificate's serial number
     * @param at when it expires
     */
    default void certificateExpires(Credentials whose, String serial, Instant at) {}

    /** A call begins. */
    default void callStarted(CallFacts call) {}

    /** A request breaks rules of severity WARN and is sent all the same. */
    default void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {}

    /** An attempt begins, the {@code number}th of its call. */
    default void attemptStarted(CallFacts call, int number, String host) {}

    /** An attempt has ended, {@link CallFacts#last()}. */
    default void attemptEnded(CallFacts call) {}

    /**
     * A call has ended.
     *
     * @param outcome of the call, all of its attempts together
     * @param failure what it ended with; null if it has a result, or ended with an {@link Error}
     */
    default void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {}
}
