package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.RecordRule.CheckRule;
import dev.signet.processor.model.RecordRule.OrderedRule;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code that checks the rules between the components of a record. */
final class RecordRuleChecks {

    private final RecordModel record;
    private final Locals locals;
    private final RuleConstants rules;

    RecordRuleChecks(RecordModel record, Locals locals, RuleConstants rules) {
        this.record = record;
        this.locals = locals;
        this.rules = rules;
    }

    /** Whether any of them asks for a record that is sound otherwise. */
    boolean needSoundness() {
        return record.rules().stream().anyMatch(CheckRule.class::isInstance);
    }

    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RecordRule rule : record.rules()) {
            if (rule instanceof PresenceRule presence) {
                code.add(presence(presence));
            } else if (rule instanceof OrderedRule ordered) {
                code.add(ordered(ordered));
            }
        }
        return code.build();
    }

    /** The checks that methods of the record decide, which come last. */
    CodeBlock methods() {
        CodeBlock.Builder code = CodeBlock.builder();
        record.rules().stream()
                .filter(CheckRule.class::isInstance)
                .map(CheckRule.class::cast)
                .forEach(rule -> code.add(method(rule)));
        return code.build();
    }

    private CodeBlock presence(PresenceRule rule) {
        List<List<FieldModel>> alternatives = rule.alternatives().stream()
                .map(names -> names.stream().map(this::field).toList())
                .toList();
        CodeBlock there = alternatives.stream()
                .map(fields -> CodeBlock.of("($L ? 1 : 0)", present(fields, " || ")))
                .collect(CodeBlock.joining(" + "));
        CodeBlock torn = alternatives.stream()
                .filter(fields -> fields.size() > 1)
                .map(fields -> CodeBlock.of("($L) && !($L)", present(fields, " || "), present(fields, " && ")))
                .collect(CodeBlock.joining(" || "));
        return CodeBlock.builder()
                .addStatement(
                        "$N.check($L, $L, $N)",
                        rules.presence(rule, words(rule, alternatives)),
                        there,
                        torn.isEmpty() ? CodeBlock.of("false") : torn,
                        locals.out())
                .build();
    }

    private CodeBlock present(List<FieldModel> fields, String between) {
        return fields.stream()
                .map(field -> CodeBlock.of("$L != null", locals.access(field)))
                .collect(CodeBlock.joining(between));
    }

    private static String words(PresenceRule rule, List<List<FieldModel>> alternatives) {
        String names = alternatives.stream()
                .map(fields -> fields.stream().map(FieldModel::wireName).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
        return switch (rule.annotation()) {
            case "AllOrNone" -> "all or none of " + names.replace(" with ", ", ");
            case "AtLeastOneOf" -> "at least one of " + names;
            case "AtMostOneOf" -> "at most one of " + names;
            default -> "exactly one of " + names;
        };
    }

    // Each is compared with the next one that is there, and the last one that is there with the first.
    private CodeBlock ordered(OrderedRule rule) {
        List<FieldModel> fields = rule.components().stream().map(this::field).toList();
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < fields.size(); i++) {
            for (int j = i + 1; j < fields.size(); j++) {
                FieldModel first = fields.get(i);
                FieldModel last = fields.get(j);
                List<FieldModel> between = fields.subList(i + 1, j);
                if (between.stream().noneMatch(field -> field.type().isPrimitive())) {
                    code.add(pair(rule, "check", first, last, between));
                }
                List<FieldModel> around = new ArrayList<>(fields.subList(0, i));
                around.addAll(fields.subList(j + 1, fields.size()));
                if (rule.withinDays() != Integer.MAX_VALUE && around.stream().noneMatch(FieldModel::required)) {
                    code.add(pair(rule, "checkSpan", first, last, around));
                }
            }
        }
        return code.build();
    }

    private CodeBlock pair(
            OrderedRule rule, String method, FieldModel first, FieldModel last, List<FieldModel> absent) {
        CodeBlock there = Stream.concat(
                        Stream.of(first, last)
                                .filter(field -> !field.type().isPrimitive())
                                .map(field -> CodeBlock.of("$L != null", locals.access(field))),
                        absent.stream().map(field -> CodeBlock.of("$L == null", locals.access(field))))
                .collect(CodeBlock.joining(" && "));
        CodeBlock check = CodeBlock.builder()
                .addStatement(
                        "$N.$L($L, $L, $L, $N)",
                        rules.ordered(rule),
                        method,
                        written(first),
                        written(last),
                        Literal.of(first.wireName()),
                        locals.out())
                .build();
        CodeBlock placed = Placed.at(last, locals.out(), check);
        return there.isEmpty()
                ? placed
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", there)
                        .add(placed)
                        .endControlFlow()
                        .build();
    }

    // Times are compared as they are written.
    private CodeBlock written(FieldModel field) {
        return field.type().is(Scalar.TIME)
                ? CodeBlock.of("$L, $T.$L", locals.access(field), RuntimeTypes.FRACTION, field.fraction())
                : locals.access(field);
    }

    private CodeBlock method(CheckRule rule) {
        CodeBlock check = CodeBlock.builder()
                .addStatement("$N.check($N.$N(), $N)", rules.check(rule), locals.value(), rule.method(), locals.out())
                .build();
        return rule.at().isEmpty() ? check : Placed.at(field(rule.at()), locals.out(), check);
    }

    private FieldModel field(String name) {
        return record.field(name).orElseThrow();
    }
}
