package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * What another component must be.
 *
 * @param selector the other component
 * @param values texts or names of constants; none for {@link Test#PRESENT}
 * @param member the annotation's member that lists them
 */
public record Condition(Selector selector, Test test, List<String> values, String member, Site site) {

    /** Kinds of conditions. */
    public enum Test {
        /** It has one of the values. */
        IN,
        /** It is there and has none of the values. */
        NOT_IN,
        /** It is a list or set with the value among its elements. */
        CONTAINS,
        /** It is there. */
        PRESENT
    }
}
