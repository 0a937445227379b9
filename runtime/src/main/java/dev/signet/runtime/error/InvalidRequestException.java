package dev.signet.runtime.error;

import dev.signet.runtime.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** The request breaks rules of its spec. Nothing was sent. */
public final class InvalidRequestException extends SignetException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives lists that are.
    private final List<Violation> violations;

    private final String listed;

    /** A request with at least one violation. */
    public InvalidRequestException(CallFacts facts, List<Violation> violations) {
        this(Outcome.NOT_SENT, facts, violations);
    }

    private InvalidRequestException(Outcome outcome, CallFacts facts, List<Violation> violations) {
        super(outcome, facts, "the request breaks its spec, nothing was sent.", null);
        this.violations = List.copyOf(violations);
        this.listed = violations.stream().map(violation -> "\n  " + violation).collect(Collectors.joining());
    }

    /** The rules that are broken, in the order of the spec, a hundred at most. */
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public InvalidRequestException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new InvalidRequestException(callOutcome, callFacts, violations));
    }

    /** The sentence about the call, and each violation on a line. */
    @Override
    public String getMessage() {
        return super.getMessage() + listed;
    }
}
