package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A component that is required while a condition holds; see {@link dev.signet.spec.condition.RequiredWhen}. */
public final class RequiredWhenRule {

    private final Rule rule;
    private final String condition;

    /**
     * A rule.
     *
     * @param condition in wire names, such as {@code update_mode is MAX_COUNT}
     */
    public RequiredWhenRule(String id, Severity severity, String condition) {
        this.rule = new Rule(id, severity);
        this.condition = condition;
    }

    /** Reports the component if it is missing while the condition {@code holds}. */
    public void check(boolean holds, boolean present, Violations out) {
        if (holds && !present) {
            out.report(rule, condition, null, "is required when " + condition);
        }
    }
}
