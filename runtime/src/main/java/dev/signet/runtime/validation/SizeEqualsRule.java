package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A list of as many elements as a number says; see {@link dev.signet.spec.condition.SizeEquals}. */
public final class SizeEqualsRule {

    private final Rule rule;
    private final String name;
    private final boolean hidden;

    /**
     * A rule.
     *
     * @param name the wire name of the number
     * @param hidden whether the number may not be shown
     */
    public SizeEqualsRule(String id, Severity severity, String name, boolean hidden) {
        this.rule = new Rule(id, severity);
        this.name = name;
        this.hidden = hidden;
    }

    /** Reports the list if it has another size. */
    public void check(int size, long number, Violations out) {
        if (size != number) {
            String limit = hidden ? Shown.REDACTED : Long.toString(number);
            out.report(rule, limit, size, "has " + size + " elements, but " + name + " is " + limit);
        }
    }
}
