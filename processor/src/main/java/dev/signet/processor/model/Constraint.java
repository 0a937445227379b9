package dev.signet.processor.model;

import dev.signet.processor.problem.Site;

/** A limit on a single value. */
public sealed interface Constraint {

    /** The last part of the rule's id. */
    String id();

    /** A constant of {@code Severity}. */
    String severity();

    /** Where it is declared. */
    Site site();

    /** {@code @Length}; {@code unit} is a constant of {@code Length.Unit}. */
    record LengthConstraint(int min, int max, String unit, String id, String severity, Site site)
            implements Constraint {}

    /** {@code @Charset}; {@code ranges} are pairs of first and last characters. */
    record CharsetConstraint(String declared, String ranges, String id, String severity, Site site)
            implements Constraint {}

    /** {@code @Matches}. */
    record MatchesConstraint(String pattern, String id, String severity, Site site) implements Constraint {}

    /** {@code @Range}. */
    record RangeConstraint(long min, long max, String id, String severity, Site site) implements Constraint {}

    /** {@code @Items}. */
    record ItemsConstraint(int min, int max, boolean unique, String id, String severity, Site site)
            implements Constraint {}
}
