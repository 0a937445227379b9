package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.UnreadableType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** A constraint stands on a type that it means something for. */
final class ConstraintsFitTypes implements Check {

    private static final String TEXT = "text (String)";

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached.allFields(api).forEach(field -> check(field, problems));
    }

    private static void check(FieldModel field, Problems problems) {
        Limited.in(field)
                .forEach(limited -> limited.constraints()
                        .forEach(constraint -> check(constraint, limited.type(), limited.subject(), problems)));
    }

    private static void check(Constraint constraint, TypeModel type, String subject, Problems problems) {
        if (!(type instanceof UnreadableType) && !fits(constraint, type)) {
            problems.add(Rule.ConstraintOnWrongType, constraint.site(), message(constraint, type, subject));
        }
    }

    private static boolean fits(Constraint constraint, TypeModel type) {
        if (constraint instanceof ItemsConstraint) {
            return type instanceof ListType || type instanceof MapType;
        }
        if (constraint instanceof RangeConstraint) {
            return type instanceof ScalarType scalar && scalar.kind().isNumber();
        }
        return type instanceof ScalarType scalar && scalar.kind().isText();
    }

    private static String message(Constraint constraint, TypeModel type, String subject) {
        if (kind(constraint).equals(TEXT) && type instanceof ListType list) {
            String name = annotation(constraint);
            String collection = list.isSet() ? "set" : "list";
            return name + " limits text, but " + subject + " is a " + collection
                    + ". Write it before the element's type, as in " + Naming.capitalized(collection) + "<" + name
                    + " String>"
                    + (constraint instanceof LengthConstraint
                            ? ", or limit the " + collection + "'s size by @Items."
                            : ".");
        }
        return annotation(constraint) + " limits " + kind(constraint) + ", but " + subject + " is " + type.inWords()
                + ". " + remedy(type);
    }

    private static String remedy(TypeModel type) {
        if (type instanceof ScalarType scalar && scalar.kind().isNumber()) {
            return "Write @Range to limit a number, or change the type.";
        }
        return type instanceof ScalarType scalar && scalar.kind() == Scalar.STRING
                ? "Write @Length or @Charset to limit text, or change the type."
                : "Remove it, or change the type.";
    }

    static String annotation(Constraint constraint) {
        return "@" + constraint.getClass().getSimpleName().replace("Constraint", "");
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof ItemsConstraint) {
            return "the size of a list, set or map";
        }
        return constraint instanceof RangeConstraint ? "numbers" : TEXT;
    }
}
