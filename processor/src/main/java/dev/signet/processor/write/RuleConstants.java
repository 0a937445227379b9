package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The rules of a validator, each a constant. */
final class RuleConstants {

    private final RecordModel record;
    private final NameAllocator names = new NameAllocator();
    private final List<FieldSpec> fields = new ArrayList<>();

    RuleConstants(RecordModel record) {
        this.record = record;
        names.newName("INSTANCE");
    }

    /** The constants asked for so far, in that order. */
    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    String required(FieldModel field) {
        return add(field, "required", RuntimeTypes.REQUIRED_RULE, CodeBlock.of("$L", id(field, "required")));
    }

    String pathSafe(FieldModel field) {
        return add(field, "pathSafe", RuntimeTypes.PATH_SAFE_RULE, CodeBlock.of("$L", id(field, "pathSafe")));
    }

    String noGaps(FieldModel field) {
        return add(field, "noGaps", RuntimeTypes.NO_GAPS_RULE, CodeBlock.of("$L", id(field, "noGaps")));
    }

    String knownConstant(FieldModel field) {
        CodeBlock id = CodeBlock.of("$L", id(field, "unrecognized"));
        return add(field, "unrecognized", RuntimeTypes.KNOWN_CONSTANT_RULE, id);
    }

    String constraint(FieldModel field, Constraint constraint) {
        CodeBlock head =
                CodeBlock.of("$L, $T.$L", id(field, constraint.id()), RuntimeTypes.SEVERITY, constraint.severity());
        if (constraint instanceof LengthConstraint length) {
            CodeBlock limits = CodeBlock.of(
                    "$L, $L, $L, $T.$L", head, length.min(), length.max(), RuntimeTypes.LENGTH_UNIT, length.unit());
            return add(field, constraint.id(), RuntimeTypes.LENGTH_RULE, limits);
        }
        if (constraint instanceof CharsetConstraint set) {
            CodeBlock limits = CodeBlock.of("$L, $L, $L", head, Literal.of(set.declared()), Literal.of(set.ranges()));
            return add(field, constraint.id(), RuntimeTypes.CHARSET_RULE, limits);
        }
        if (constraint instanceof RangeConstraint range) {
            CodeBlock limits = CodeBlock.of("$L, $LL, $LL", head, range.min(), range.max());
            return add(field, constraint.id(), RuntimeTypes.RANGE_RULE, limits);
        }
        ItemsConstraint items = (ItemsConstraint) constraint;
        CodeBlock limits = CodeBlock.of("$L, $L, $L, $L", head, items.min(), items.max(), items.unique());
        return add(field, constraint.id(), RuntimeTypes.ITEMS_RULE, limits);
    }

    String onlyWhen(FieldModel field) {
        Condition first = field.conditions().get(0);
        CodeBlock arguments = CodeBlock.of(
                "$L, $T.$L, $T.$L, $L",
                Literal.of(record.ruleName() + "." + field.name()),
                RuntimeTypes.SEVERITY,
                first.whenMissing(),
                RuntimeTypes.SEVERITY,
                first.whenPresent(),
                Literal.of(inWords(field)));
        return add(field, "onlyWhen", RuntimeTypes.ONLY_WHEN_RULE, arguments);
    }

    // In names of the wire, which is where the reader of a violation looks.
    private String inWords(FieldModel field) {
        return field.conditions().stream().map(this::inWords).collect(Collectors.joining(" and "));
    }

    private String inWords(Condition condition) {
        String selector = record.fields().stream()
                .filter(candidate -> candidate.name().equals(condition.field()))
                .map(FieldModel::wireName)
                .findFirst()
                .orElse(condition.field());
        return selector + " is " + String.join(" or ", condition.values());
    }

    private CodeBlock id(FieldModel field, String last) {
        return Literal.of(record.ruleName() + "." + field.name() + "." + last);
    }

    private String add(FieldModel field, String last, ClassName type, CodeBlock arguments) {
        String wanted = Naming.snake(field.name()) + "_" + Naming.snake(last);
        String name = names.newName(wanted.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_"));
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", type, arguments)
                .build());
        return name;
    }
}
