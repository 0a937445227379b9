package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.EndpointModel.RateModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.Reached;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** The limits of a constraint leave something between them. */
final class ConstraintsAreSatisfiable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached.allFields(api).forEach(field -> check(field, problems));
        api.endpoints().forEach(endpoint -> endpoint.rate().ifPresent(rate -> check(rate, problems)));
    }

    private static void check(RateModel rate, Problems problems) {
        if (rate.permits() < 1) {
            problems.add(
                    Rule.EmptyRange,
                    rate.site().member("permits"),
                    "permits = " + rate.permits() + " allows no call at all. Write 1 or more.");
        }
        if (rate.perSeconds() < 1) {
            problems.add(
                    Rule.EmptyRange,
                    rate.site().member("perSeconds"),
                    "perSeconds = " + rate.perSeconds() + " is no time. Write 1 or more.");
        }
    }

    private static void check(FieldModel field, Problems problems) {
        Limited.in(field)
                .forEach(limited -> limited.constraints()
                        .forEach(constraint -> check(constraint, capitalized(limited.subject(), field), problems)));
    }

    // A sentence begins with a capital, but a Java name stays as it is.
    private static String capitalized(String subject, FieldModel field) {
        return subject.equals(field.name()) ? subject : Naming.capitalized(subject);
    }

    private static void check(Constraint constraint, String subject, Problems problems) {
        if (constraint instanceof LengthConstraint length) {
            checkSize(constraint, length.min(), length.max(), subject, problems);
        } else if (constraint instanceof ItemsConstraint items) {
            checkSize(constraint, items.min(), items.max(), subject, problems);
        } else if (constraint instanceof RangeConstraint range) {
            checkOrder(constraint, range.min(), range.max(), subject, problems);
        }
    }

    private static void checkSize(Constraint constraint, int min, int max, String subject, Problems problems) {
        if (min < 0) {
            problems.add(
                    Rule.EmptyRange,
                    constraint.site().member("min"),
                    "min = " + min + ", but nothing has a negative size. Write 0 or more.");
        } else {
            checkOrder(constraint, min, max, subject, problems);
        }
    }

    private static void checkOrder(Constraint constraint, long min, long max, String subject, Problems problems) {
        if (min > max) {
            problems.add(
                    Rule.EmptyRange,
                    constraint.site(),
                    subject + " can have no value: nothing is at least " + min + " and at most " + max
                            + ". Exchange min and max, or correct one of them.");
        }
    }
}
