package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A component that must be there. */
public final class RequiredRule {

    private final Rule rule;

    /** The rule {@code Record.component.required}. */
    public RequiredRule(String id, Severity severity) {
        this.rule = new Rule(id, severity);
    }

    /** Reports that the component is missing. */
    public void missing(Violations out) {
        out.report(rule, "required", null, "is required");
    }
}
