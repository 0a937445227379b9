package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.MatchesConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.RecordRule.CheckRule;
import dev.signet.processor.model.RecordRule.OrderedRule;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.model.SizeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The rules of a validator, each a constant. */
final class RuleConstants {

    private final RecordModel record;
    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> constants = new HashMap<>();
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
        CodeBlock arguments = CodeBlock.of(
                "$L, $T.$L",
                id(field, "required"),
                RuntimeTypes.SEVERITY,
                field.expected().orElse("ENFORCE"));
        return add(field, "required", RuntimeTypes.REQUIRED_RULE, arguments);
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
        if (constraint instanceof MatchesConstraint matches) {
            CodeBlock limits = CodeBlock.of("$L, $L", head, Literal.of(matches.pattern()));
            return add(field, constraint.id(), RuntimeTypes.MATCHES_RULE, limits);
        }
        if (constraint instanceof RangeConstraint range) {
            CodeBlock limits = CodeBlock.of("$L, $LL, $LL", head, range.min(), range.max());
            return add(field, constraint.id(), RuntimeTypes.RANGE_RULE, limits);
        }
        ItemsConstraint items = (ItemsConstraint) constraint;
        CodeBlock limits = CodeBlock.of("$L, $L, $L, $L", head, items.min(), items.max(), items.unique());
        return add(field, constraint.id(), RuntimeTypes.ITEMS_RULE, limits);
    }

    /** What becomes of a component of {@code owner}, which may be a record within this one. */
    String dependence(RecordModel owner, FieldModel field, Dependence dependence, String words) {
        boolean required = dependence.half() == Dependence.Half.REQUIRED;
        CodeBlock arguments = CodeBlock.of(
                "$L, $T.$L, $L",
                id(owner, field.name() + "." + dependence.id()),
                RuntimeTypes.SEVERITY,
                dependence.severity(),
                Literal.of(words));
        ClassName type = required ? RuntimeTypes.REQUIRED_WHEN_RULE : RuntimeTypes.ALLOWED_WHEN_RULE;
        return add(field.name() + "_" + dependence.id(), type, arguments);
    }

    String size(RecordModel owner, FieldModel field, SizeModel size, String number, boolean hidden) {
        CodeBlock arguments = CodeBlock.of(
                "$L, $T.$L, $L, $L",
                id(owner, field.name() + "." + size.id()),
                RuntimeTypes.SEVERITY,
                size.severity(),
                Literal.of(number),
                hidden);
        return add(field.name() + "_" + size.id(), RuntimeTypes.SIZE_EQUALS_RULE, arguments);
    }

    String presence(PresenceRule rule, String words) {
        CodeBlock max = rule.max() == Integer.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", rule.max());
        return add(
                rule.id(),
                RuntimeTypes.PRESENCE_RULE,
                CodeBlock.of("$L, $L, $L, $L", head(rule), rule.min(), max, Literal.of(words)));
    }

    String ordered(OrderedRule rule) {
        CodeBlock arguments = CodeBlock.of("$L, $L, $L", head(rule), rule.orEqual(), rule.withinDays());
        return add(rule.id(), RuntimeTypes.ORDERED_RULE, arguments);
    }

    String check(CheckRule rule) {
        return add(rule.id(), RuntimeTypes.CHECK_RULE, CodeBlock.of("$L, $L", head(rule), Literal.of(rule.message())));
    }

    private CodeBlock head(RecordRule rule) {
        return CodeBlock.of("$L, $T.$L", id(record, rule.id()), RuntimeTypes.SEVERITY, rule.severity());
    }

    private CodeBlock id(FieldModel field, String last) {
        return id(record, field.name() + "." + last);
    }

    private static CodeBlock id(RecordModel owner, String rule) {
        return Literal.of(owner.ruleName() + "." + rule);
    }

    private String add(FieldModel field, String last, ClassName type, CodeBlock arguments) {
        return add(field.name() + "_" + last, type, arguments);
    }

    // A rule that is checked in several places is one constant.
    private String add(String wanted, ClassName type, CodeBlock arguments) {
        return constants.computeIfAbsent(type + " " + arguments, none -> {
            String name =
                    names.newName(Naming.snake(wanted).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_"));
            fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T($L)", type, arguments)
                    .build());
            return name;
        });
    }
}
