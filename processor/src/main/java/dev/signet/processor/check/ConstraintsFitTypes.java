package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.UnreadableType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** A constraint stands on a type that it means something for. */
final class ConstraintsFitTypes implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached.allFields(api).forEach(field -> check(field, problems));
    }

    private static void check(FieldModel field, Problems problems) {
        field.constraints().forEach(constraint -> check(constraint, field.type(), field.name(), problems));
        if (field.type() instanceof ListType list) {
            String element = "an element of " + field.name();
            list.constraints().forEach(constraint -> check(constraint, list.element(), element, problems));
        }
    }

    private static void check(Constraint constraint, TypeModel type, String subject, Problems problems) {
        if (!(type instanceof UnreadableType) && !fits(constraint, type)) {
            problems.add(Rule.ConstraintOnWrongType, constraint.site(), message(constraint, type, subject));
        }
    }

    private static boolean fits(Constraint constraint, TypeModel type) {
        if (constraint instanceof ItemsConstraint) {
            return type instanceof ListType;
        }
        if (constraint instanceof RangeConstraint) {
            return type instanceof ScalarType scalar && scalar.kind().isWhole();
        }
        return type instanceof ScalarType scalar && scalar.kind() == Scalar.STRING;
    }

    private static String message(Constraint constraint, TypeModel type, String subject) {
        boolean text = constraint instanceof LengthConstraint || constraint instanceof CharsetConstraint;
        if (text && type instanceof ListType) {
            String name = annotation(constraint);
            return name + " limits text, but " + subject + " is a list. Write it before the element's type, as in List<"
                    + name + " String>"
                    + (constraint instanceof LengthConstraint ? ", or limit the list's size by @Items." : ".");
        }
        return annotation(constraint) + " limits " + kind(constraint) + ", but " + subject + " is " + type.inWords()
                + ". " + remedy(type);
    }

    private static String remedy(TypeModel type) {
        if (type instanceof ScalarType scalar && scalar.kind().isWhole()) {
            return "Write @Range to limit a number, or change the type.";
        }
        return type instanceof ScalarType scalar && scalar.kind() == Scalar.STRING
                ? "Write @Length or @Charset to limit text, or change the type."
                : "Remove it, or change the type.";
    }

    private static String annotation(Constraint constraint) {
        return "@" + constraint.getClass().getSimpleName().replace("Constraint", "");
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof ItemsConstraint) {
            return "the size of a list";
        }
        return constraint instanceof RangeConstraint ? "whole numbers (int, long)" : "text (String)";
    }
}
