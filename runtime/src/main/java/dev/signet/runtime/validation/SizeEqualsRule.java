package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A list of as many elements as a number says; see {@link dev.signet.spec.condition.SizeEquals}. */
public final class SizeEqualsRule {

    private final Rule rule;
    private final String name;

    /**
     * A rule.
     *
     * @param name the wire name of the number
     */
    public SizeEqualsRule(String id, Severity severity, String name) {
        this.rule = new Rule(id, severity);
        this.name = name;
    }

    /** Reports the list if it has another size. */
    public void check(int size, long number, Violations out) {
        if (size != number) {
            String limit = Long.toString(number);
            out.report(rule, limit, size, "has " + size + " elements, but " + name + " is " + limit);
        }
    }
}
