package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A component that is allowed only while a condition holds; see {@link dev.signet.spec.condition.AllowedWhen}. */
public final class AllowedWhenRule {

    private final Rule rule;
    private final String condition;

    /**
     * A rule.
     *
     * @param condition in wire names, such as {@code update_mode is MAX_COUNT}
     */
    public AllowedWhenRule(String id, Severity severity, String condition) {
        this.rule = new Rule(id, severity);
        this.condition = condition;
    }

    /** Reports the component if it is there while the condition does not hold. */
    public void check(boolean holds, boolean present, Violations out) {
        if (!holds && present) {
            out.report(rule, condition, "present", "is allowed only when " + condition + "; leave it out");
        }
    }
}
