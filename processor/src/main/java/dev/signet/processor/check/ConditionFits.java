package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Condition.Test;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.SizeModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.problem.Closest;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Optional;

/** Whether a condition asks its selector what this type can answer. */
final class ConditionFits {

    private ConditionFits() {}

    static void check(Condition condition, Target target, ApiModel api, Problems problems) {
        problem(condition, target)
                .ifPresentOrElse(
                        text -> problems.add(
                                Rule.UnknownConditionField, condition.site().member("field"), text),
                        () -> checkValues(condition, target.field(), api, problems));
    }

    static void check(SizeModel size, Target target, Problems problems) {
        TypeModel type = target.field().type();
        if (!(type instanceof ScalarType scalar && scalar.kind().isWhole())) {
            problems.add(
                    Rule.UnknownConditionField,
                    size.site().member("value"),
                    target.field().name() + " is " + type.inWords()
                            + ", but a size equals a whole number. Name a component that is int or long.");
        }
    }

    private static Optional<String> problem(Condition condition, Target target) {
        FieldModel selector = target.field();
        String is = selector.name() + " is " + selector.type().inWords();
        boolean reported = selector.type() instanceof TypeModel.UnreadableType;
        return switch (condition.test()) {
            case PRESENT ->
                selector.nullable() || target.path().size() > 1 || reported
                        ? Optional.empty()
                        : Optional.of(selector.name() + " is always there, so the condition always holds. Name an "
                                + "optional component, or compare a value by is = \"…\".");
            case CONTAINS ->
                reported
                                || (selector.type() instanceof ListType list
                                        && isComparable(list.element().type()))
                        ? Optional.empty()
                        : Optional.of(
                                is + ", but `contains` looks into a list or set of enums or texts. Write is = \"…\".");
            default ->
                reported || isComparable(selector.type())
                        ? Optional.empty()
                        : Optional.of(is + ", but conditions compare enums, text, truth values and whole numbers. "
                                + advice(selector));
        };
    }

    private static String advice(FieldModel selector) {
        return selector.type() instanceof ListType
                ? "Write contains = \"…\"."
                : "Name another component, or ask whether it is there by present = true.";
    }

    private static boolean isComparable(TypeModel type) {
        return type instanceof EnumType
                || (type instanceof ScalarType scalar
                        && (scalar.kind().isWhole()
                                || scalar.kind() == Scalar.STRING
                                || scalar.kind() == Scalar.BOOLEAN));
    }

    private static TypeModel compared(Condition condition, FieldModel selector) {
        TypeModel type = selector.type();
        return condition.test() == Test.CONTAINS && type instanceof ListType list
                ? list.element().type()
                : type;
    }

    private static void checkValues(Condition condition, FieldModel field, ApiModel api, Problems problems) {
        TypeModel type = compared(condition, field);
        for (String value : condition.values()) {
            problem(value, type, api)
                    .or(() -> ConditionValues.problem(value, condition, field))
                    .ifPresent(text -> problems.add(
                            Rule.UnknownConditionValue, condition.site().member(condition.member()), text));
        }
    }

    private static Optional<String> problem(String value, TypeModel type, ApiModel api) {
        if (type instanceof EnumType name) {
            return api.enumeration(name.javaName()).flatMap(model -> problem(value, model));
        }
        if (type.is(Scalar.BOOLEAN) && !value.equals("true") && !value.equals("false")) {
            return Optional.of("\"" + value + "\" is no truth value. Write \"true\" or \"false\".");
        }
        boolean whole = type instanceof ScalarType scalar && scalar.kind().isWhole();
        return whole && !isWritten(value, type.is(Scalar.INT) ? Integer.MAX_VALUE : Long.MAX_VALUE)
                ? Optional.of("\"" + value + "\" is no whole number that " + type.inWords()
                        + " can be. Write one in digits, such as \"1\".")
                : Optional.empty();
    }

    // Java would read a number that begins with a zero as an octal one.
    private static boolean isWritten(String value, long greatest) {
        return value.matches("0|-?[1-9][0-9]{0,17}") && Math.abs(Long.parseLong(value)) <= greatest;
    }

    private static Optional<String> problem(String value, EnumModel type) {
        List<String> known = type.constantNames();
        if (type.unrecognized().filter(value::equals).isPresent()) {
            return Optional.of(value + " stands for values that the spec does not know, and is never sent, so that no "
                    + "condition can ask for it. Its other constants are " + String.join(", ", known) + ".");
        }
        return known.contains(value)
                ? Optional.empty()
                : Optional.of(String.join(".", type.name().simpleNames()) + " has no constant \"" + value + "\". "
                        + Closest.to(value, known, name -> "Did you mean \"" + name + "\"? ") + "Its constants are "
                        + String.join(", ", known) + ".");
    }
}
