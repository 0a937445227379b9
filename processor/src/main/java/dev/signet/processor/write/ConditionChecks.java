package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.ReachingRules;
import dev.signet.processor.model.RecordModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The code that checks what depends on other components, once those were found to be sound. Conditions of records within
 * this one are checked here if what they look at is here: each such record has a method of its own ({@link InnerChecks}), and its rules are
 * written by {@link ReachingRuleChecks}.
 */
final class ConditionChecks {

    private final RecordModel record;
    private final ApiModel api;
    private final Locals locals;
    private final RuleConstants rules;
    private final List<ReachingRules> reaching;

    ConditionChecks(RecordModel record, ApiModel api, Locals locals, RuleConstants rules) {
        this.record = record;
        this.api = api;
        this.locals = locals;
        this.rules = rules;
        this.reaching = Chain.from(record, api).stream()
                .map(chain -> new ReachingRules(chain, api))
                .filter(ReachingRules::any)
                .toList();
    }

    /** Whether anything depends on this component. */
    boolean dependOn(FieldModel selector) {
        return reaching.stream().anyMatch(each -> each.lookedAt().contains(selector));
    }

    /** The checks of this record's own components, and the calls of those of records within. */
    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ReachingRules each : reaching) {
            boolean own = each.chain().steps().isEmpty();
            code.add(own ? inner(each, List.of(locals.value())) : call(each));
        }
        return code.build();
    }

    private CodeBlock call(ReachingRules each) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L($N, $N", name(each.chain()), locals.value(), locals.out());
        each.lookedAt().forEach(field -> call.add(", $N", locals.sound(field)));
        return CodeBlock.builder().addStatement(call.add(")").build()).build();
    }

    // Steps may differ in nothing but an upper-case letter, and there a number tells them apart.
    private String name(Chain chain) {
        NameAllocator names = new NameAllocator();
        String found = "";
        for (ReachingRules each : reaching) {
            String wanted = each.chain().steps().stream()
                    .map(step -> Naming.capitalized(step.name()))
                    .collect(Collectors.joining("", "check", ""));
            String allocated = wanted.equals("check") ? wanted : names.newName(wanted);
            found = each.chain().equals(chain) ? allocated : found;
        }
        return found;
    }

    /** The methods that check records within. */
    List<MethodSpec> methods() {
        return reaching.stream()
                .filter(each -> !each.chain().steps().isEmpty())
                .map(this::method)
                .toList();
    }

    private MethodSpec method(ReachingRules each) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(each.chain()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(record.name(), locals.value())
                .addParameter(RuntimeTypes.VIOLATIONS, locals.out());
        each.lookedAt().forEach(field -> method.addParameter(boolean.class, locals.sound(field)));
        InnerChecks walk = new InnerChecks(each.chain(), locals);
        return method.addCode(walk.code(variables -> inner(each, variables))).build();
    }

    private CodeBlock inner(ReachingRules each, List<String> variables) {
        return new ReachingRuleChecks(each, new ConditionCode(api), locals, rules, variables).code();
    }
}
