package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A component that must be there. */
public final class RequiredRule {

    private final Rule rule;

    /** A rule that no spec weakens: a program may. */
    public RequiredRule(String id) {
        this.rule = new Rule(id, Severity.ENFORCE);
    }

    /** Reports that the component is missing. */
    public void missing(Violations out) {
        out.report(rule, "required", null, "is required");
    }
}
