package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the validator of a record: first each component on its own, then the conditions between them. The rules are
 * constants, see {@link RuleConstants}.
 */
final class ValidatorWriter {

    private final RecordModel record;
    private final Locals locals;
    private final RuleConstants rules;
    private final Map<String, String> soundness = new HashMap<>();
    private final Set<String> selectors;

    private ValidatorWriter(RecordModel record) {
        this.record = record;
        this.locals = Locals.of(record);
        this.rules = new RuleConstants(record);
        this.selectors = record.fields().stream()
                .flatMap(field -> field.conditions().stream())
                .map(Condition::field)
                .collect(Collectors.toSet());
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
        record.fields().stream()
                .filter(field -> !field.conditions().isEmpty())
                .forEach(field -> method.addCode(conditions(field)));
        return method.build();
    }

    private CodeBlock component(FieldModel field) {
        CodeBlock inside = checks(field);
        boolean selector = selectors.contains(field.name());
        if (inside.isEmpty() && !field.required() && !selector) {
            return inside;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String before = "";
        if (selector) {
            before = locals.fresh(field.name() + "Before");
            code.addStatement("int $N = $N.failures()", before, locals.out());
        }
        // A request record within others is no member of anything: its components stand at the top.
        boolean top = field.role() == Role.REQUEST || field.role() == Role.BODY;
        if (!top) {
            code.addStatement(
                    field.redacted() ? "$N.enterRedacted($L)" : "$N.enter($L)",
                    locals.out(),
                    Literal.of(field.wireName()));
        }
        code.add(presence(field, inside));
        if (!top) {
            code.addStatement("$N.exit()", locals.out());
        }
        if (selector) {
            String sound = locals.fresh(field.name() + "Sound");
            soundness.put(field.name(), sound);
            code.addStatement("boolean $N = $N.failures() == $N", sound, locals.out(), before);
        }
        return code.build();
    }

    private CodeBlock presence(FieldModel field, CodeBlock inside) {
        if (field.type().isPrimitive()) {
            return inside;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.required()) {
            code.beginControlFlow("if ($L == null)", access(field))
                    .addStatement("$N.missing($N)", rules.required(field), locals.out());
            if (!inside.isEmpty()) {
                code.nextControlFlow("else").add(inside);
            }
            return code.endControlFlow().build();
        }
        return inside.isEmpty()
                ? inside
                : code.beginControlFlow("if ($L != null)", access(field))
                        .add(inside)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock checks(FieldModel field) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.role() == Role.PATH && isText(field.type())) {
            code.addStatement("$N.check($L, $N)", rules.pathSafe(field), access(field), locals.out());
        }
        for (Constraint constraint : field.constraints()) {
            code.addStatement("$N.check($L, $N)", rules.constraint(field, constraint), access(field), locals.out());
        }
        code.add(value(field, field.type(), access(field)));
        if (field.type() instanceof TypeModel.ListType list) {
            code.add(elements(field, list));
        }
        return code.build();
    }

    /** The checks that a type brings with it: a record's own rules, and whether an enum's constant can be sent. */
    private CodeBlock value(FieldModel field, TypeModel type, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof TypeModel.RecordType nested) {
            code.addStatement("$T.INSTANCE.check($L, $N)", Artifacts.validator(nested.javaName()), value, locals.out());
        }
        if (type instanceof TypeModel.EnumType) {
            code.addStatement(
                    "$N.check($L, $T.TEXTS.hasText($L), $N)",
                    rules.knownConstant(field),
                    value,
                    Artifacts.codec((ClassName) type.javaName()),
                    value,
                    locals.out());
        }
        return code.build();
    }

    private CodeBlock elements(FieldModel field, TypeModel.ListType list) {
        CodeBlock element = CodeBlock.of("$L.get($N)", access(field), locals.index());
        CodeBlock.Builder inside = CodeBlock.builder();
        for (Constraint constraint : list.constraints()) {
            inside.addStatement("$N.check($L, $N)", rules.constraint(field, constraint), element, locals.out());
        }
        inside.add(value(field, list.element(), element));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$N.check($L, $N)", rules.noGaps(field), access(field), locals.out());
        return inside.isEmpty()
                ? code.build()
                : code.add(loop(field, element, inside.build())).build();
    }

    private CodeBlock loop(FieldModel field, CodeBlock element, CodeBlock inside) {
        return CodeBlock.builder()
                .beginControlFlow("for (int $1N = 0; $1N < $2L.size(); $1N++)", locals.index(), access(field))
                .beginControlFlow("if ($L != null)", element)
                .addStatement("$N.enter($N)", locals.out(), locals.index())
                .add(inside)
                .addStatement("$N.exit()", locals.out())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock conditions(FieldModel field) {
        List<CodeBlock> sound = field.conditions().stream()
                .map(Condition::field)
                .distinct()
                .map(selector -> CodeBlock.of("$N", soundness.get(selector)))
                .toList();
        CodeBlock holds = field.conditions().stream().map(this::holds).collect(CodeBlock.joining(" && "));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(sound, " && "))
                .addStatement("$N.enter($L)", locals.out(), Literal.of(field.wireName()))
                .addStatement("$N.check($L, $L != null, $N)", rules.onlyWhen(field), holds, access(field), locals.out())
                .addStatement("$N.exit()", locals.out())
                .endControlFlow()
                .build();
    }

    private CodeBlock holds(Condition condition) {
        FieldModel selector = record.fields().stream()
                .filter(field -> field.name().equals(condition.field()))
                .findFirst()
                .orElseThrow();
        CodeBlock any = condition.values().stream()
                .map(constant -> CodeBlock.of(
                        "$L == $T.$L", access(selector), selector.type().javaName(), constant))
                .collect(CodeBlock.joining(" || "));
        return condition.values().size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private CodeBlock access(FieldModel field) {
        return CodeBlock.of("$N.$N()", locals.value(), field.name());
    }

    private static boolean isText(TypeModel type) {
        return type instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.STRING;
    }
}
