package dev.signet.runtime.error;

/** The network gave no answer. The outcome is NOT_SENT when no byte can have left, UNKNOWN otherwise. */
public final class TransportException extends SignetException {

    private static final long serialVersionUID = 1L;

    /** A failure below HTTP; {@code cause} is the transport's own. */
    public TransportException(Outcome outcome, CallFacts facts, String problem, Throwable cause) {
        super(outcome, facts, problem, cause);
    }
}
