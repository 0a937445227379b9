package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import dev.signet.processor.model.TypeModel.RecordType;
import dev.signet.processor.model.TypeModel.TextType;

/** The code that checks one component: that it is there, its limits, and what its type brings along. */
final class ComponentChecks {

    private final Locals locals;
    private final RuleConstants rules;
    private final Elements elements;

    ComponentChecks(Locals locals, RuleConstants rules) {
        this.locals = locals;
        this.rules = rules;
        this.elements = new Elements(locals);
    }

    CodeBlock of(FieldModel field) {
        CodeBlock present = present(field);
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.required() || field.expected().isPresent()) {
            code.beginControlFlow("if ($L == null)", locals.access(field))
                    .addStatement("$N.missing($N)", rules.required(field), locals.out());
            if (!present.isEmpty()) {
                code.nextControlFlow("else").add(present);
            }
            return code.endControlFlow().build();
        }
        if (present.isEmpty() || field.type().isPrimitive()) {
            return present;
        }
        return code.beginControlFlow("if ($L != null)", locals.access(field))
                .add(present)
                .endControlFlow()
                .build();
    }

    private CodeBlock present(FieldModel field) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.role() == Role.PATH && field.type().is(Scalar.STRING)) {
            code.addStatement("$N.check($L, $N)", rules.pathSafe(field), locals.access(field), locals.out());
        }
        ElementModel value = new ElementModel(field.type(), field.constraints());
        return code.add(value(field, value, locals.access(field), 0)).build();
    }

    private CodeBlock value(FieldModel field, ElementModel value, CodeBlock access, int depth) {
        CodeBlock limits = limits(field, value, access);
        return CodeBlock.builder()
                .add(limits)
                .add(type(field, value.type(), access, depth))
                .build();
    }

    private CodeBlock limits(FieldModel field, ElementModel value, CodeBlock access) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean sensitive = value.type().is(Scalar.SENSITIVE);
        CodeBlock limited = sensitive ? CodeBlock.of("$L.value()", access) : access;
        for (Constraint constraint : value.constraints()) {
            code.addStatement("$N.check($L, $N)", rules.constraint(field, constraint), limited, locals.out());
        }
        return code.build();
    }

    /** The checks that a type brings with it: those of what it holds, and whether an enum's constant can be sent. */
    private CodeBlock type(FieldModel field, TypeModel type, CodeBlock access, int depth) {
        if (type instanceof RecordType nested) {
            return statement("$N.check($L, $T.INSTANCE)", locals.out(), access, Artifacts.validator(nested.javaName()));
        }
        if (type instanceof EnumType) {
            return statement(
                    "$1N.check($2L, $3T.TEXTS.hasText($2L), $4N)",
                    rules.knownConstant(field),
                    access,
                    Artifacts.codec((ClassName) type.javaName()),
                    locals.out());
        }
        if (type instanceof TextType text) {
            return type(field, text.content(), access, depth);
        }
        return type instanceof ListType || type instanceof MapType
                ? collection(field, type, access, depth)
                : CodeBlock.of("");
    }

    private CodeBlock collection(FieldModel field, TypeModel type, CodeBlock access, int depth) {
        CodeBlock absent = statement("$N.report($N)", rules.noGaps(field), locals.out());
        return elements.loop(type, access, depth, absent, (element, name) -> {
            CodeBlock.Builder code = CodeBlock.builder();
            if (type instanceof MapType map) {
                code.add(limits(field, map.key(), name));
            }
            ElementModel inner = type instanceof MapType map ? map.value() : ((ListType) type).element();
            return code.add(value(field, inner, element, depth + 1)).build();
        });
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
