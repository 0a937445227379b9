package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * What becomes of a component when conditions hold.
 *
 * @param half which half of "only when"
 * @param severity a constant of {@code Severity}
 * @param conditions all of which must hold
 */
public record Dependence(Half half, String severity, List<Condition> conditions, Site site) {

    /** The last part of the rule's id. */
    public String id() {
        return half == Half.REQUIRED ? "required" : "absent";
    }

    /** The two things a condition can decide. */
    public enum Half {
        /** Required while the conditions hold. */
        REQUIRED,
        /** To be left out while they do not. */
        ABSENT
    }
}
