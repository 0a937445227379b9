package dev.signet.runtime.error;

import dev.signet.runtime.validation.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The server said that it did the call, but its answer is not what the spec says. EXECUTED if the answer is proven, as nearly
 * all are: do not send the call again.
 */
public final class UnreadableAnswerException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String problem;
    private final byte[] body;

    /** A body that could not be read at {@code pointer}; {@code outcome} as it is proven. */
    public UnreadableAnswerException(Outcome outcome, CallFacts facts, String pointer, String problem, byte[] body) {
        this(outcome, facts, pointer, problem, body, null);
    }

    /** A body that could not be read at {@code pointer}, because of {@code cause}. */
    public UnreadableAnswerException(
            Outcome outcome, CallFacts facts, String pointer, String problem, byte[] body, @Nullable Throwable cause) {
        super(outcome, facts, "the answer cannot be read at \"" + Shown.whole(pointer) + "\": " + problem, cause);
        this.pointer = pointer;
        this.problem = problem;
        this.body = body.clone();
    }

    @Override
    public UnreadableAnswerException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new UnreadableAnswerException(callOutcome, callFacts, pointer, problem, body, getCause()));
    }

    /** Where in the body, as a JSON pointer; empty for the whole of it. */
    public String pointer() {
        return pointer;
    }

    /** The body as it came. */
    public byte[] body() {
        return body.clone();
    }
}
