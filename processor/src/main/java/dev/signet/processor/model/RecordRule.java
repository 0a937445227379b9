package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.Arrays;
import java.util.List;

/** A rule between the components of a record. */
public sealed interface RecordRule {

    /** The last part of the rule's id. */
    String id();

    /** A constant of {@code Severity}. */
    String severity();

    /** Where it is declared. */
    Site site();

    /** The Java names of the components it speaks of. */
    List<String> components();

    /**
     * How many of some alternatives are there.
     *
     * @param annotation its simple name, such as {@code ExactlyOneOf}
     * @param alternatives each one component, or several that belong together
     */
    record PresenceRule(
            String annotation, int min, int max, List<List<String>> alternatives, String id, String severity, Site site)
            implements RecordRule {

        /** The components of an alternative as written: {@code planId+contractCode}. */
        public static List<String> alternative(String written) {
            return Arrays.stream(written.split("\\+", -1)).map(String::strip).toList();
        }

        @Override
        public List<String> components() {
            return alternatives.stream().flatMap(List::stream).toList();
        }
    }

    /** {@code @Ordered}. */
    record OrderedRule(List<String> components, boolean orEqual, int withinDays, String id, String severity, Site site)
            implements RecordRule {}

    /**
     * {@code @Check}.
     *
     * @param method the method that decides; its name is the id
     * @param at the component it points at, or empty
     */
    record CheckRule(String method, String message, String at, String severity, Site site) implements RecordRule {

        @Override
        public String id() {
            return method;
        }

        @Override
        public List<String> components() {
            return at.isEmpty() ? List.of() : List.of(at);
        }
    }
}
