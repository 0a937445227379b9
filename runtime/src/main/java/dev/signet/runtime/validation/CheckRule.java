package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A rule that a method of the record decides; see {@link dev.signet.spec.condition.Check}. */
public final class CheckRule {

    private final Rule rule;
    private final String message;

    /** The values of the annotation. */
    public CheckRule(String id, Severity severity, String message) {
        this.rule = new Rule(id, severity);
        this.message = message;
    }

    /** Reports the record, or the component where the check stands, if its method gave false. */
    public void check(boolean holds, Violations out) {
        if (!holds) {
            out.report(rule, message);
        }
    }
}
