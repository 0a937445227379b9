package dev.signet.runtime.error;

import org.jspecify.annotations.Nullable;

/** The network gave no answer that could be read to its end. Nothing was sent, or nobody can tell, see {@link #kind()}. */
public final class TransportException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String problem;

    /** A failure below HTTP; {@code cause} is the transport's own. */
    public TransportException(Kind kind, CallFacts facts, String problem, @Nullable Throwable cause) {
        this(kind.outcome(), kind, facts, problem, cause);
    }

    private TransportException(Outcome outcome, Kind kind, CallFacts facts, String problem, @Nullable Throwable cause) {
        super(outcome, facts, problem, cause);
        this.kind = kind;
        this.problem = problem;
    }

    /** How far the last attempt came. */
    public Kind kind() {
        return kind;
    }

    @Override
    public String reasonWord() {
        return kind.name();
    }

    @Override
    public TransportException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new TransportException(callOutcome, kind, callFacts, problem, getCause()));
    }

    /** How far an attempt without an answer came. */
    public enum Kind {
        /** No connection: a name that does not resolve, nobody who listens, no TLS. No byte of the request left. */
        NO_CONNECTION(Outcome.NOT_SENT),
        /** The host could not prove its name, or is at an address where it should not be. No byte of the request left. */
        UNTRUSTED_HOST(Outcome.NOT_SENT),
        /** The transport cannot send this request as it was signed. No byte of it left. */
        NOT_SENDABLE(Outcome.NOT_SENT),
        /** The server said, as HTTP/2 lets it, that it did not look at the request (RFC 9113, section 8.7). */
        NOT_PROCESSED(Outcome.NOT_SENT),
        /** A byte may have left, and no complete answer came. */
        CUT(Outcome.UNKNOWN),
        /** An answer beyond the limits of what is read: too large, or announced without end. */
        BEYOND_LIMITS(Outcome.UNKNOWN);

        private final Outcome outcome;

        Kind(Outcome outcome) {
            this.outcome = outcome;
        }

        /** What it means for the attempt. */
        public Outcome outcome() {
            return outcome;
        }
    }
}
