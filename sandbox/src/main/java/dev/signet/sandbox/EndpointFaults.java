package dev.signet.sandbox;

import java.time.Duration;

/** What one endpoint of a sandbox does wrong, until told otherwise. For many threads. */
public final class EndpointFaults {

    private volatile boolean forged;
    private volatile Duration delay = Duration.ZERO;

    EndpointFaults() {}

    /** Signs answers wrongly, after having done what was asked. */
    public EndpointFaults forgeAnswers() {
        forged = true;
        return this;
    }

    /** Waits before answering, after having done what was asked. */
    public EndpointFaults delayAnswers(Duration value) {
        delay = value;
        return this;
    }

    /** Does everything right again. */
    public EndpointFaults none() {
        forged = false;
        delay = Duration.ZERO;
        return this;
    }

    boolean forged() {
        return forged;
    }

    Duration delay() {
        return delay;
    }
}
