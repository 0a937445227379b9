package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/**
 * How many of a record's alternatives are there; see {@link dev.signet.spec.condition.ExactlyOneOf} and its siblings. An
 * alternative may be several components, which are there together or not at all.
 */
public final class PresenceRule {

    private final Rule rule;
    private final int min;
    private final int max;
    private final String limit;

    /**
     * A rule.
     *
     * @param min how many alternatives at least
     * @param max how many at most
     * @param limit in wire names, such as {@code exactly one of a, b}
     */
    public PresenceRule(String id, Severity severity, int min, int max, String limit) {
        this.rule = new Rule(id, severity);
        this.min = min;
        this.max = max;
        this.limit = limit;
    }

    /**
     * Reports the record if too few or too many alternatives are there.
     *
     * @param there the number of alternatives of which anything is there
     * @param torn whether of some alternative one component is there and another is not
     */
    public void check(int there, boolean torn, Violations out) {
        if (there < min || there > max || torn) {
            out.report(rule, limit, there + " there", "must have " + limit);
        }
    }
}
