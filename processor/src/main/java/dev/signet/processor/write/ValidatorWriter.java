package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the validator of a record: first each component on its own ({@link ComponentChecks}), then the conditions between
 * them ({@link ConditionChecks}), then the rules of the record as a whole ({@link RecordRuleChecks}). The rules are
 * constants ({@link RuleConstants}).
 */
final class ValidatorWriter {

    private final RecordModel record;
    private final Locals locals;
    private final RuleConstants rules;
    private final ComponentChecks components;
    private final ConditionChecks conditions;
    private final RecordRuleChecks whole;

    private ValidatorWriter(RecordModel record, ApiModel api) {
        this.record = record;
        this.locals = Locals.of(record);
        this.rules = new RuleConstants(record);
        this.components = new ComponentChecks(locals, rules);
        this.conditions = new ConditionChecks(record, api, locals, rules);
        this.whole = new RecordRuleChecks(record, locals, rules);
    }

    static ClassName name(RecordModel record) {
        return Artifacts.validator(record.name());
    }

    static TypeSpec.Builder write(RecordModel record, ApiModel api) {
        ValidatorWriter writer = new ValidatorWriter(record, api);
        MethodSpec check = writer.check();
        var inner = writer.conditions.methods();
        return TypeSpec.classBuilder(name(record))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "The rules of {@link $L}.\n",
                        String.join(".", record.name().simpleNames()))
                .addAnnotation(Nullness.UNMARKED)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VALIDATOR, record.name()))
                .addField(CodecWriter.instance(name(record)))
                .addFields(writer.rules.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(check)
                .addMethods(inner);
    }

    private MethodSpec check() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(record.name(), locals.value())
                .addParameter(RuntimeTypes.VIOLATIONS, locals.out());
        if (whole.needSoundness()) {
            method.addStatement("int $N = $N.unsound()", locals.failures(), locals.out());
        }
        record.fields().forEach(field -> method.addCode(component(field)));
        method.addCode(conditions.checks()).addCode(whole.checks());
        if (whole.needSoundness()) {
            method.beginControlFlow("if ($N.unsound() == $N)", locals.out(), locals.failures())
                    .addCode(whole.methods())
                    .endControlFlow();
        }
        return method.build();
    }

    private CodeBlock component(FieldModel field) {
        CodeBlock checks = components.of(field);
        boolean selector = conditions.dependOn(field);
        if (checks.isEmpty() && !selector) {
            return checks;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String before = locals.before(field);
        if (selector) {
            code.addStatement("int $N = $N.failures()", before, locals.out());
        }
        code.add(Placed.at(field, locals.out(), checks));
        if (selector) {
            code.addStatement("boolean $N = $N.failures() == $N", locals.sound(field), locals.out(), before);
        }
        return code.build();
    }
}
