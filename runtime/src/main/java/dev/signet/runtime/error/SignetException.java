package dev.signet.runtime.error;

import org.jspecify.annotations.Nullable;

/** A call that did not give its result. Its message names the endpoint and never a secret. */
public abstract class SignetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final transient CallFacts facts;

    SignetException(Outcome outcome, CallFacts facts, String problem, @Nullable Throwable cause) {
        super(facts.withKey() + ": " + problem + " Outcome: " + outcome + ".", cause);
        this.outcome = outcome;
        this.facts = facts;
    }

    /** What became of the call. */
    public final Outcome outcome() {
        return outcome;
    }

    /** The endpoint, the key, the host, the attempts. */
    public final CallFacts facts() {
        return facts;
    }
}
