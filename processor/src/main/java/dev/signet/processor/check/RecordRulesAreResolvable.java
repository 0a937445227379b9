package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.RecordRule.OrderedRule;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Optional;

/** A rule between components names components that are there, and that it means something for. */
final class RecordRulesAreResolvable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (RecordModel record : api.records()) {
            record.rules().forEach(rule -> check(rule, record, problems));
        }
    }

    private static void check(RecordRule rule, RecordModel record, Problems problems) {
        String member = rule instanceof RecordRule.CheckRule ? "at" : "value";
        boolean known = true;
        for (String name : rule.components()) {
            if (record.field(name).isEmpty()) {
                problems.add(
                        Rule.UnknownConditionField, rule.site().member(member), Unknown.component(name, record, ""));
                known = false;
            }
        }
        if (known && rule instanceof PresenceRule presence) {
            check(presence, record, problems);
        } else if (known && rule instanceof OrderedRule ordered) {
            check(ordered, record, problems);
        }
    }

    private static void check(PresenceRule rule, RecordModel record, Problems problems) {
        List<String> names = rule.components();
        // All or none is one alternative of several components.
        int least = rule.annotation().equals("AllOrNone") ? 1 : 2;
        if (names.size() < 2
                || rule.alternatives().size() < least
                || names.stream().distinct().count() < names.size()) {
            problems.add(
                    Rule.UnknownConditionField,
                    rule.site().member("value"),
                    "@" + rule.annotation() + " compares two components or more, each named once. Name the others, or "
                            + "remove the annotation.");
        }
        for (FieldModel field : fields(rule, record)) {
            if (!field.nullable()) {
                problems.add(
                        Rule.ConditionOnRequiredField,
                        rule.site().member("value"),
                        field.name()
                                + " is required always, so there is nothing to choose. Write @Nullable before it, or "
                                + "leave it out of @" + rule.annotation() + ".");
            }
        }
    }

    private static void check(OrderedRule rule, RecordModel record, Problems problems) {
        List<FieldModel> fields = fields(rule, record);
        if (fields.stream().distinct().count() < Math.max(2, fields.size())) {
            problems.add(
                    Rule.UnknownConditionField,
                    rule.site().member("value"),
                    "@Ordered compares two components or more, each named once. Name the others, or remove the annotation.");
            return;
        }
        Optional<Scalar> kind = kind(fields.get(0));
        for (FieldModel field : fields) {
            if (kind.isEmpty() || !kind.equals(kind(field))) {
                problems.add(Rule.ConstraintOnWrongType, rule.site(), notAlike(fields.get(0), field));
                return;
            }
        }
        if (rule.withinDays() < 0) {
            problems.add(
                    Rule.EmptyRange,
                    rule.site().member("withinDays"),
                    "withinDays = " + rule.withinDays() + ", but what comes later is no earlier. Write 0 or more.");
        }
        boolean timed =
                kind.filter(type -> type == Scalar.TIME || type == Scalar.DATE).isPresent();
        if (rule.withinDays() != Integer.MAX_VALUE && !timed) {
            problems.add(
                    Rule.ConstraintOnWrongType,
                    rule.site().member("withinDays"),
                    "withinDays limits times and dates, but " + fields.get(0).name() + " is "
                            + fields.get(0).type().inWords() + ". Remove it.");
        }
    }

    private static String notAlike(FieldModel first, FieldModel other) {
        return "@Ordered compares times, dates or numbers of one type, but "
                + (first.equals(other)
                        ? ""
                        : first.name() + " is " + first.type().inWords() + " and ")
                + other.name() + " is " + other.type().inWords()
                + ". Give them one such type, or remove the annotation.";
    }

    private static Optional<Scalar> kind(FieldModel field) {
        TypeModel type = field.type();
        return type instanceof ScalarType scalar
                        && (scalar.kind().isNumber() || scalar.kind() == Scalar.TIME || scalar.kind() == Scalar.DATE)
                ? Optional.of(scalar.kind())
                : Optional.empty();
    }

    private static List<FieldModel> fields(RecordRule rule, RecordModel record) {
        return rule.components().stream()
                .map(record::field)
                .flatMap(Optional::stream)
                .toList();
    }
}
