package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * A component of a record, or a parameter of a method.
 *
 * @param name in Java
 * @param wireName on the wire
 * @param doc what its record's Javadoc says of it
 * @param fraction how much of the second of a time is written: a constant of {@code Rfc3339.Fraction}
 */
public record FieldModel(
        String name,
        String wireName,
        Role role,
        TypeModel type,
        boolean nullable,
        String doc,
        List<Constraint> constraints,
        List<Condition> conditions,
        boolean redacted,
        boolean idempotencyKey,
        String fraction,
        Site site) {

    /** Whether its absence is to be noticed: it is not optional, and has a null by which it can be absent. */
    public boolean required() {
        return !nullable && !type.isPrimitive();
    }
}
