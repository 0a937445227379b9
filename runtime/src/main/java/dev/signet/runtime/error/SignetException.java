package dev.signet.runtime.error;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not give its result. Its message names the endpoint, the key and the attempts, and never a secret. Java
 * serialization writes all that it knows, the bodies of answers included, which may hold what must not be logged.
 */
public abstract class SignetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final CallFacts facts;

    SignetException(Outcome outcome, CallFacts facts, String problem, @Nullable Throwable cause) {
        super(
                facts.title() + ": " + problem + " Outcome: " + outcome + "." + advice(outcome, facts)
                        + attempts(facts),
                cause);
        this.outcome = outcome;
        this.facts = facts;
    }

    /** What became of the call, all of its attempts together. */
    public final Outcome outcome() {
        return outcome;
    }

    /** The call's id, endpoint, identity and key, and its attempts: hosts, answers, request ids. */
    public final CallFacts facts() {
        return facts;
    }

    /** Why an attempt gave no result, in one word, for a log. */
    public String reasonWord() {
        return getClass().getSimpleName().replace("Exception", "");
    }

    /** The same failure, told of a whole call instead of its last attempt. */
    public abstract SignetException of(Outcome callOutcome, CallFacts callFacts);

    // A copy tells where the call was made, like the one it is made of.
    final <E extends SignetException> E like(E copy) {
        copy.setStackTrace(getStackTrace());
        for (Throwable other : getSuppressed()) {
            copy.addSuppressed(other);
        }
        return copy;
    }

    private static String advice(Outcome outcome, CallFacts facts) {
        if (outcome == Outcome.REFUSED_UNVERIFIED && !facts.readsOnly()) {
            return " Nobody has proven that it was not done; find out before you act on it.";
        }
        if (outcome != Outcome.UNKNOWN) {
            return "";
        }
        if (facts.readsOnly()) {
            return " It only reads: it may be called again.";
        }
        return facts.idempotencyKey() == null
                ? " Find out what became of it before you send it again."
                : " Ask for it by its key, or send it again with the same key, never with a new one.";
    }

    private static String attempts(CallFacts facts) {
        return facts.attempts().isEmpty()
                ? ""
                : facts.attempts().stream()
                        .map(attempt -> attempt.host() + " "
                                + attempt.status().map(status -> status + " ").orElse("") + attempt.outcome())
                        .collect(Collectors.joining(", ", " Attempts: ", "."));
    }
}
