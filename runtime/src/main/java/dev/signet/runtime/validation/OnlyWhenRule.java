package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A component that is required while a condition holds, and to be left out otherwise; see {@link dev.signet.spec.OnlyWhen}. */
public final class OnlyWhenRule {

    private final Rule required;
    private final Rule absent;
    private final String condition;

    /**
     * The two halves.
     *
     * @param component such as {@code UpdateBudget.currentMaxCount}
     * @param condition in wire names, such as {@code update_mode is MAX_COUNT}
     */
    public OnlyWhenRule(String component, Severity whenMissing, Severity whenPresent, String condition) {
        this.required = new Rule(component + ".required", whenMissing);
        this.absent = new Rule(component + ".absent", whenPresent);
        this.condition = condition;
    }

    /** Reports the component if it is missing while {@code holds}, or there while not. */
    public void check(boolean holds, boolean present, Violations out) {
        if (holds && !present) {
            out.report(required, condition, null, "is required when " + condition);
        }
        if (!holds && present) {
            out.report(absent, condition, "present", "is allowed only when " + condition + "; leave it out");
        }
    }
}
