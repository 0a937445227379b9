package dev.signet.processor.check;

import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Condition.Test;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.MatchesConstraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Limits;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Whether a selector's own limits let it be what a condition compares it with. */
final class ConditionValues {

    private ConditionValues() {}

    /** What is wrong with {@code value}, which the selector's type can be. */
    static Optional<String> problem(String value, Condition condition, FieldModel selector) {
        if (condition.test() == Test.CONTAINS && selector.type() instanceof ListType list) {
            String subject = "an element of " + selector.name();
            return problem(value, list.element().type(), subject, list.element().constraints());
        }
        return problem(value, selector.type(), selector.name(), selector.constraints());
    }

    private static Optional<String> problem(String value, TypeModel type, String subject, List<Constraint> limits) {
        boolean whole = type instanceof ScalarType scalar && scalar.kind().isWhole();
        Object compared = whole ? new BigDecimal(value) : value;
        return limits.stream()
                .filter(limit -> limit.severity().equals("ENFORCE") && !keeps(limit, compared))
                .findFirst()
                .map(limit -> "\"" + value + "\" is nothing that " + subject + " can be: its " + name(limit)
                        + " does not allow it. Write a value that it does, or correct the limit.");
    }

    // What cannot be read is reported as such.
    private static boolean keeps(Constraint limit, Object value) {
        try {
            boolean unreadable =
                    limit instanceof CharsetConstraint set && set.ranges().isEmpty();
            return unreadable || Limits.keeps(limit, value);
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    // A pattern that is one set of characters repeated has become a set and a length.
    private static String name(Constraint limit) {
        boolean pattern = limit instanceof MatchesConstraint || limit.id().equals("matches");
        return pattern ? "@Matches" : ConstraintsFitTypes.annotation(limit);
    }
}
