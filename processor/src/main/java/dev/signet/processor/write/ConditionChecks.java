package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import java.util.List;

/** The code that checks a component's conditions, once its selectors were found to be sound. */
final class ConditionChecks {

    private final RecordModel record;
    private final Locals locals;
    private final RuleConstants rules;

    ConditionChecks(RecordModel record, Locals locals, RuleConstants rules) {
        this.record = record;
        this.locals = locals;
        this.rules = rules;
    }

    /** Whether a condition of another component depends on this one. */
    boolean dependOn(FieldModel selector) {
        return record.fields().stream()
                .flatMap(field -> field.conditions().stream())
                .anyMatch(condition -> condition.field().equals(selector.name()));
    }

    CodeBlock of(FieldModel field) {
        if (field.conditions().isEmpty()) {
            return CodeBlock.of("");
        }
        List<CodeBlock> sound = field.conditions().stream()
                .map(condition -> CodeBlock.of("$N", locals.sound(selector(condition))))
                .distinct()
                .toList();
        CodeBlock holds = field.conditions().stream().map(this::holds).collect(CodeBlock.joining(" && "));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(sound, " && "))
                .addStatement("$N.enter($L)", locals.out(), Literal.of(field.wireName()))
                .addStatement(
                        "$N.check($L, $L != null, $N)",
                        rules.onlyWhen(field),
                        holds,
                        locals.access(field),
                        locals.out())
                .addStatement("$N.exit()", locals.out())
                .endControlFlow()
                .build();
    }

    private CodeBlock holds(Condition condition) {
        FieldModel selector = selector(condition);
        CodeBlock any = condition.values().stream()
                .map(constant -> CodeBlock.of(
                        "$L == $T.$L", locals.access(selector), selector.type().javaName(), constant))
                .collect(CodeBlock.joining(" || "));
        return condition.values().size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private FieldModel selector(Condition condition) {
        return record.fields().stream()
                .filter(field -> field.name().equals(condition.field()))
                .findFirst()
                .orElseThrow();
    }
}
