package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a record, or a parameter of a method.
 *
 * @param name in Java
 * @param wireName on the wire
 * @param doc what its record's Javadoc says of it
 * @param expected the severity of its absence, if it is optional and should be there: a constant of {@code Severity}
 * @param dependences what conditions on others make of it
 * @param size the number that its size must equal
 * @param fraction how much of the second of a time is written: a constant of {@code Rfc3339.Fraction}
 */
public record FieldModel(
        String name,
        String wireName,
        Role role,
        TypeModel type,
        boolean nullable,
        String doc,
        Optional<String> expected,
        List<Constraint> constraints,
        List<Dependence> dependences,
        Optional<SizeModel> size,
        boolean redacted,
        boolean idempotencyKey,
        String fraction,
        List<ExampleModel> examples,
        Site site) {

    /** Whether its absence is to be noticed: it is not optional, and has a null by which it can be absent. */
    public boolean required() {
        return !nullable && !type.isPrimitive();
    }

    /** Whether its value may not be shown. */
    public boolean hidden() {
        return redacted || type.holds(Scalar.SENSITIVE);
    }

    /** Every selector that its rules look through. */
    public List<Selector> selectors() {
        return Stream.concat(
                        dependences.stream()
                                .flatMap(dependence -> dependence.conditions().stream())
                                .map(Condition::selector),
                        size.stream().map(SizeModel::number))
                .toList();
    }
}
