package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** The limits of a constraint leave something between them. */
final class ConstraintsAreSatisfiable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached.allFields(api).forEach(field -> check(field, problems));
    }

    private static void check(FieldModel field, Problems problems) {
        field.constraints().forEach(constraint -> check(constraint, problems));
        if (field.type() instanceof ListType list) {
            list.constraints().forEach(constraint -> check(constraint, problems));
        }
    }

    private static void check(Constraint constraint, Problems problems) {
        if (constraint instanceof LengthConstraint length) {
            checkSize(constraint, length.min(), length.max(), problems);
        } else if (constraint instanceof ItemsConstraint items) {
            checkSize(constraint, items.min(), items.max(), problems);
        } else if (constraint instanceof RangeConstraint range) {
            checkOrder(constraint, range.min(), range.max(), problems);
        }
    }

    private static void checkSize(Constraint constraint, int min, int max, Problems problems) {
        if (min < 0) {
            problems.add(
                    Rule.EmptyRange,
                    constraint.site().member("min"),
                    "min = " + min + ", but nothing has a negative size. Write 0 or more.");
        } else {
            checkOrder(constraint, min, max, problems);
        }
    }

    private static void checkOrder(Constraint constraint, long min, long max, Problems problems) {
        if (min > max) {
            problems.add(
                    Rule.EmptyRange,
                    constraint.site(),
                    "No value is at least " + min + " and at most " + max
                            + ". Exchange min and max, or correct one of them.");
        }
    }
}
