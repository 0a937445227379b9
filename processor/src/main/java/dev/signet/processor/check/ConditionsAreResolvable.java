package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition names another component of its record, which is an enum, and constants that this enum has. */
final class ConditionsAreResolvable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        List<RecordModel> records = Stream.concat(
                        api.records().stream(),
                        api.endpoints().stream().filter(EndpointModel::args).map(EndpointModel::request))
                .toList();
        for (RecordModel record : records) {
            for (FieldModel field : record.fields()) {
                field.conditions().forEach(condition -> check(condition, field, record, api, problems));
                requireOptional(field, problems);
            }
        }
    }

    private static void check(
            Condition condition, FieldModel field, RecordModel record, ApiModel api, Problems problems) {
        Optional<FieldModel> selector = record.fields().stream()
                .filter(candidate -> candidate.name().equals(condition.field()))
                .filter(candidate -> !candidate.name().equals(field.name()))
                .findFirst();
        if (selector.isEmpty()) {
            report(condition, unknown(condition, field, record), problems);
        } else if (selector.get().type() instanceof TypeModel.EnumType type) {
            api.enumeration(type.javaName()).ifPresent(model -> checkValues(condition, model, problems));
        } else if (!(selector.get().type() instanceof TypeModel.UnreadableType)) {
            report(condition, notAnEnum(selector.get()), problems);
        }
    }

    private static void report(Condition condition, String message, Problems problems) {
        problems.add(Rule.UnknownConditionField, condition.site().member("field"), message);
    }

    private static String unknown(Condition condition, FieldModel field, RecordModel record) {
        if (condition.field().equals(field.name())) {
            return field.name() + " cannot depend on itself. Name the component that decides.";
        }
        List<String> others = record.fields().stream()
                .map(FieldModel::name)
                .filter(name -> !name.equals(field.name()))
                .toList();
        String wire = record.fields().stream()
                .filter(candidate -> candidate.wireName().equals(condition.field()))
                .findFirst()
                .map(candidate -> "Write its Java name, \"" + candidate.name() + "\".")
                .orElseGet(() -> Closest.to(condition.field(), others, name -> "Did you mean \"" + name + "\"? ")
                        + (record.args() ? "Its others are " : "Its components are ") + String.join(", ", others)
                        + ".");
        return (record.args() ? "The method has no parameter" : record.ruleName() + " has no component") + " \""
                + condition.field() + "\". " + wire;
    }

    private static String notAnEnum(FieldModel selector) {
        return selector.name() + " is " + selector.type().inWords()
                + ", but conditions compare enums. Declare an enum with the values that "
                + selector.name() + " can have.";
    }

    private static void checkValues(Condition condition, EnumModel type, Problems problems) {
        List<String> known = type.constantNames();
        if (condition.values().isEmpty()) {
            problems.add(
                    Rule.UnknownConditionValue,
                    condition.site(),
                    "The condition names no value. Write is = \"" + (known.isEmpty() ? "…" : known.get(0)) + "\".");
        }
        condition.values().stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> problems.add(
                        Rule.UnknownConditionValue,
                        condition.site().member(condition.member()),
                        String.join(".", type.name().simpleNames()) + " has no constant \"" + value + "\". "
                                + Closest.to(value, known, name -> "Did you mean \"" + name + "\"? ")
                                + "Its constants are " + String.join(", ", known) + "."));
    }

    private static void requireOptional(FieldModel field, Problems problems) {
        if (!field.conditions().isEmpty() && !field.nullable()) {
            String type = TypeWords.of(field.type().javaName().box());
            problems.add(
                    Rule.ConditionOnRequiredField,
                    field.site(),
                    field.name() + " is required always, so no condition can make it so. Write @Nullable " + type + " "
                            + field.name() + ".");
        }
    }
}
