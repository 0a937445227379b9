package dev.signet.runtime;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.validation.Violation;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log; what a caller has that was given no listener. */
final class LoggingListener implements CallListener {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        LOG.warn("{} is sent although it breaks rules of its spec: {}", endpoint.name(), violations);
    }
}
