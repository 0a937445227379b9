package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.SizeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The code that checks what depends on other components, once those were found to be sound. Conditions of records within
 * this one are checked here if what they look at is here: each such record has a method of its own ({@link InnerChecks}).
 */
final class ConditionChecks {

    private final RecordModel record;
    private final ApiModel api;
    private final Locals locals;
    private final RuleConstants rules;
    private final ConditionCode conditions;
    private final List<Chain> chains;

    ConditionChecks(RecordModel record, ApiModel api, Locals locals, RuleConstants rules) {
        this.record = record;
        this.api = api;
        this.locals = locals;
        this.rules = rules;
        this.conditions = new ConditionCode(api);
        this.chains = Chain.from(record, api).stream().filter(this::endsHere).toList();
    }

    private boolean endsHere(Chain chain) {
        return chain.innermost().fields().stream()
                .anyMatch(field -> field.dependences().stream().anyMatch(dependence -> endsHere(chain, dependence))
                        || field.size().filter(size -> endsHere(chain, size)).isPresent());
    }

    private boolean endsHere(Chain chain, Dependence dependence) {
        List<Selector> selectors =
                dependence.conditions().stream().map(Condition::selector).toList();
        return endsHere(chain, selectors);
    }

    private boolean endsHere(Chain chain, SizeModel size) {
        return endsHere(chain, List.of(size.number()));
    }

    // The nearest record around that has everything the rule looks at.
    private boolean endsHere(Chain chain, List<Selector> selectors) {
        return chain.reach(selectors, api)
                .filter(reach -> reach == chain.steps().size())
                .isPresent();
    }

    /** Whether anything depends on this component. */
    boolean dependOn(FieldModel selector) {
        return chains.stream().anyMatch(chain -> soundNeeded(chain).contains(selector));
    }

    /** The components of this record whose soundness the checks of a chain ask for. */
    private List<FieldModel> soundNeeded(Chain chain) {
        return chain.innermost().fields().stream()
                .flatMap(field -> lookedAt(chain, field))
                .filter(target -> target.distance() == chain.steps().size())
                .map(target -> target.path().get(0))
                .distinct()
                .toList();
    }

    private Stream<Target> lookedAt(Chain chain, FieldModel field) {
        Stream<Selector> conditions = field.dependences().stream()
                .filter(dependence -> endsHere(chain, dependence))
                .flatMap(dependence -> dependence.conditions().stream())
                .map(Condition::selector);
        Stream<Selector> sizes = field.size().filter(size -> endsHere(chain, size)).map(SizeModel::number).stream();
        return Stream.concat(conditions, sizes)
                .map(selector -> chain.find(selector, api).orElseThrow());
    }

    /** The checks of this record's own components, and the calls of those of records within. */
    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Chain chain : chains) {
            code.add(chain.steps().isEmpty() ? inner(chain, List.of(locals.value()), locals.out()) : call(chain));
        }
        return code.build();
    }

    private CodeBlock call(Chain chain) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L($N, $N", name(chain), locals.value(), locals.out());
        soundNeeded(chain).forEach(field -> call.add(", $N", locals.sound(field)));
        return CodeBlock.builder().addStatement(call.add(")").build()).build();
    }

    // Steps may differ in nothing but an upper-case letter, and there a number tells them apart.
    private String name(Chain chain) {
        NameAllocator names = new NameAllocator();
        String found = "";
        for (Chain each : chains) {
            String wanted = each.steps().stream()
                    .map(step -> Naming.capitalized(step.name()))
                    .collect(Collectors.joining("", "check", ""));
            String allocated = wanted.equals("check") ? wanted : names.newName(wanted);
            found = each.equals(chain) ? allocated : found;
        }
        return found;
    }

    /** The methods that check records within. */
    List<MethodSpec> methods() {
        return chains.stream()
                .filter(chain -> !chain.steps().isEmpty())
                .map(this::method)
                .toList();
    }

    private MethodSpec method(Chain chain) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(chain))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(record.name(), locals.value())
                .addParameter(RuntimeTypes.VIOLATIONS, locals.out());
        soundNeeded(chain).forEach(field -> method.addParameter(boolean.class, locals.sound(field)));
        InnerChecks walk = new InnerChecks(chain, locals);
        return method.addCode(walk.code(variables -> inner(chain, variables, locals.out())))
                .build();
    }

    /** The rules of the innermost record, given the variables of all records on the way. */
    private CodeBlock inner(Chain chain, List<String> variables, String out) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (FieldModel field : chain.innermost().fields()) {
            CodeBlock value = CodeBlock.of("$N.$N()", variables.get(variables.size() - 1), field.name());
            // Each rule waits for what it looks at itself; rules that look at the same stand together.
            Map<List<CodeBlock>, CodeBlock.Builder> checks = new LinkedHashMap<>();
            for (Dependence dependence : field.dependences()) {
                if (endsHere(chain, dependence)) {
                    checks.computeIfAbsent(sound(chain, dependence, variables), sound -> CodeBlock.builder())
                            .add(check(chain, field, dependence, variables, value));
                }
            }
            checks.forEach((sound, check) -> code.add(guarded(sound, Placed.at(field, out, check.build()))));
            field.size()
                    .filter(size -> endsHere(chain, size))
                    .ifPresent(size -> code.add(size(chain, field, size, variables, value)));
        }
        return code.build();
    }

    private CodeBlock check(
            Chain chain, FieldModel field, Dependence dependence, List<String> variables, CodeBlock value) {
        CodeBlock holds = dependence.conditions().stream()
                .map(condition -> {
                    Target target = chain.find(condition.selector(), api).orElseThrow();
                    return conditions.holds(condition, target, holder(target, variables));
                })
                .collect(CodeBlock.joining(" && "));
        String words = dependence.conditions().stream()
                .map(condition -> conditions.inWords(
                        condition, chain.find(condition.selector(), api).orElseThrow()))
                .collect(Collectors.joining(" and "));
        String rule = rules.dependence(chain.innermost(), field, dependence, words);
        return CodeBlock.builder()
                .addStatement("$N.check($L, $L != null, $N)", rule, holds, value, locals.out())
                .build();
    }

    private List<CodeBlock> sound(Chain chain, Dependence dependence, List<String> variables) {
        return dependence.conditions().stream()
                .map(condition -> chain.find(condition.selector(), api).orElseThrow())
                .map(target -> sound(chain, target, variables))
                .filter(guard -> !guard.isEmpty())
                .distinct()
                .toList();
    }

    private CodeBlock sound(Chain chain, Target target, List<String> variables) {
        return target.distance() == chain.steps().size()
                ? CodeBlock.of("$N", locals.sound(target.path().get(0)))
                : ConditionCode.sound(target, holder(target, variables));
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

    private static CodeBlock holder(Target target, List<String> variables) {
        return CodeBlock.of("$N", variables.get(variables.size() - 1 - target.distance()));
    }

    private CodeBlock size(Chain chain, FieldModel field, SizeModel size, List<String> variables, CodeBlock value) {
        Target target = chain.find(size.number(), api).orElseThrow();
        CodeBlock number = ConditionCode.access(target.path(), holder(target, variables));
        List<CodeBlock> there = new ArrayList<>();
        Optional.of(sound(chain, target, variables))
                .filter(sound -> !sound.isEmpty())
                .ifPresent(there::add);
        there.add(CodeBlock.of("$L != null", value));
        Optional.of(ConditionCode.guard(target.path(), holder(target, variables)))
                .filter(guard -> !guard.isEmpty())
                .ifPresent(there::add);
        if (!target.field().type().isPrimitive()) {
            there.add(CodeBlock.of("$L != null", number));
        }
        String words = target.path().stream().map(FieldModel::wireName).collect(Collectors.joining("."));
        CodeBlock check = CodeBlock.builder()
                .addStatement(
                        "$N.check($L.size(), $L, $N)",
                        rules.size(chain.innermost(), field, size, words, target.isHidden()),
                        value,
                        number,
                        locals.out())
                .build();
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(there, " && "))
                .add(Placed.at(field, locals.out(), check))
                .endControlFlow()
                .build();
    }
}
