package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.ReachingRules;
import dev.signet.processor.model.SizeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code that checks the rules of the innermost record of a chain.
 *
 * @param variables the variables of all records on the way, the outermost first
 */
record ReachingRuleChecks(
        ReachingRules reaching, ConditionCode conditions, Locals locals, RuleConstants rules, List<String> variables) {

    CodeBlock code() {
        return reaching.chain().innermost().fields().stream().map(this::code).collect(CodeBlock.joining(""));
    }

    private CodeBlock code(FieldModel field) {
        // Each rule waits for what it looks at itself; rules that look at the same stand together.
        Map<List<CodeBlock>, CodeBlock.Builder> checks = new LinkedHashMap<>();
        for (Dependence dependence : reaching.dependences(field)) {
            checks.computeIfAbsent(sound(dependence), sound -> CodeBlock.builder())
                    .add(check(field, dependence));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        checks.forEach((sound, check) -> code.add(guarded(sound, Placed.at(field, locals.out(), check.build()))));
        reaching.size(field).ifPresent(size -> code.add(size(field, size)));
        return code.build();
    }

    private CodeBlock value(FieldModel field) {
        return CodeBlock.of("$N.$N()", variables.get(variables.size() - 1), field.name());
    }

    private CodeBlock check(FieldModel field, Dependence dependence) {
        CodeBlock holds = dependence.conditions().stream().map(this::holds).collect(CodeBlock.joining(" && "));
        String words = dependence.conditions().stream()
                .map(condition -> conditions.inWords(condition, reaching.target(condition.selector())))
                .collect(Collectors.joining(" and "));
        String rule = rules.dependence(reaching.chain().innermost(), field, dependence, words);
        return CodeBlock.builder()
                .addStatement("$N.check($L, $L != null, $N)", rule, holds, value(field), locals.out())
                .build();
    }

    private CodeBlock holds(Condition condition) {
        Target target = reaching.target(condition.selector());
        return conditions.holds(condition, target, holder(target));
    }

    private List<CodeBlock> sound(Dependence dependence) {
        return dependence.conditions().stream()
                .map(condition -> sound(reaching.target(condition.selector())))
                .filter(guard -> !guard.isEmpty())
                .distinct()
                .toList();
    }

    private CodeBlock sound(Target target) {
        return reaching.isOutermost(target)
                ? CodeBlock.of("$N", locals.sound(target.path().get(0)))
                : ConditionCode.sound(target, holder(target));
    }

    private static CodeBlock guarded(List<CodeBlock> guards, CodeBlock code) {
        return guards.isEmpty()
                ? code
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", CodeBlock.join(guards, " && "))
                        .add(code)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock holder(Target target) {
        return CodeBlock.of("$N", variables.get(variables.size() - 1 - target.distance()));
    }

    private CodeBlock size(FieldModel field, SizeModel size) {
        Target target = reaching.target(size.number());
        CodeBlock number = ConditionCode.access(target.path(), holder(target));
        CodeBlock numberThere =
                target.field().type().isPrimitive() ? CodeBlock.of("") : CodeBlock.of("$L != null", number);
        List<CodeBlock> there = Stream.of(
                        sound(target),
                        CodeBlock.of("$L != null", value(field)),
                        ConditionCode.guard(target.path(), holder(target)),
                        numberThere)
                .filter(guard -> !guard.isEmpty())
                .toList();
        String words = target.path().stream().map(FieldModel::wireName).collect(Collectors.joining("."));
        CodeBlock check = CodeBlock.builder()
                .addStatement(
                        "$N.check($L.size(), $L, $N)",
                        rules.size(reaching.chain().innermost(), field, size, words, target.isHidden()),
                        value(field),
                        number,
                        locals.out())
                .build();
        return guarded(there, Placed.at(field, locals.out(), check));
    }
}
