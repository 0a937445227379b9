package dev.signet.runtime;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.validation.Violation;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Tells the log; what a caller has that was given no listener. */
final class LoggingListener implements CallListener {

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        // Asked for only now: a program without a logging backend is not greeted by SLF4J's complaint.
        LoggerFactory.getLogger(Caller.class)
                .warn("{} is sent although it breaks rules of its spec: {}", endpoint.name(), violations);
    }
}
