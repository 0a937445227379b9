package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import javax.lang.model.element.Modifier;

/**
 * Writes the validator of a record: first each component on its own ({@link ComponentChecks}), then the conditions between
 * them ({@link ConditionChecks}). The rules are constants ({@link RuleConstants}).
 */
final class ValidatorWriter {

    private final RecordModel record;
    private final Locals locals;
    private final RuleConstants rules;
    private final ComponentChecks components;
    private final ConditionChecks conditions;

    private ValidatorWriter(RecordModel record) {
        this.record = record;
        this.locals = Locals.of(record);
        this.rules = new RuleConstants(record);
        this.components = new ComponentChecks(locals, rules);
        this.conditions = new ConditionChecks(record, locals, rules);
    }

    static ClassName name(RecordModel record) {
        return Artifacts.validator(record.name());
    }

    static TypeSpec.Builder write(RecordModel record) {
        ValidatorWriter writer = new ValidatorWriter(record);
        MethodSpec check = writer.check();
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
                .addMethod(check);
    }

    private MethodSpec check() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(record.name(), locals.value())
                .addParameter(RuntimeTypes.VIOLATIONS, locals.out());
        record.fields().forEach(field -> method.addCode(component(field)));
        record.fields().forEach(field -> method.addCode(conditions.of(field)));
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
        code.add(placed(field, checks));
        if (selector) {
            code.addStatement("boolean $N = $N.failures() == $N", locals.sound(field), locals.out(), before);
        }
        return code.build();
    }

    // A request record within others is no member of anything: its components stand at the top.
    private CodeBlock placed(FieldModel field, CodeBlock checks) {
        if (field.role() == Role.REQUEST || field.role() == Role.BODY) {
            return field.redacted() ? hidden(checks) : checks;
        }
        return CodeBlock.builder()
                .addStatement(
                        field.redacted() ? "$N.enterRedacted($L)" : "$N.enter($L)",
                        locals.out(),
                        Literal.of(field.wireName()))
                .add(checks)
                .addStatement("$N.exit()", locals.out())
                .build();
    }

    private CodeBlock hidden(CodeBlock checks) {
        return CodeBlock.builder()
                .addStatement("$N.hide()", locals.out())
                .add(checks)
                .addStatement("$N.show()", locals.out())
                .build();
    }
}
