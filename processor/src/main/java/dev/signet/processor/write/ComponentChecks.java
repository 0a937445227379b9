package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.RecordType;

/** The code that checks one component: that it is there, its limits, and what its type brings along. */
final class ComponentChecks {

    private final Locals locals;
    private final RuleConstants rules;

    ComponentChecks(Locals locals, RuleConstants rules) {
        this.locals = locals;
        this.rules = rules;
    }

    CodeBlock of(FieldModel field) {
        CodeBlock present = present(field);
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.required()) {
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
        if (field.role() == Role.PATH && isText(field.type())) {
            code.addStatement("$N.check($L, $N)", rules.pathSafe(field), locals.access(field), locals.out());
        }
        for (Constraint constraint : field.constraints()) {
            code.addStatement(
                    "$N.check($L, $N)", rules.constraint(field, constraint), locals.access(field), locals.out());
        }
        code.add(type(field, field.type(), locals.access(field)));
        if (field.type() instanceof ListType list) {
            code.add(elements(field, list));
        }
        return code.build();
    }

    /** The checks that a type brings with it: a record's own rules, and whether an enum's constant can be sent. */
    private CodeBlock type(FieldModel field, TypeModel type, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof RecordType nested) {
            code.addStatement("$T.INSTANCE.check($L, $N)", Artifacts.validator(nested.javaName()), value, locals.out());
        }
        if (type instanceof EnumType) {
            code.addStatement(
                    "$1N.check($2L, $3T.TEXTS.hasText($2L), $4N)",
                    rules.knownConstant(field),
                    value,
                    Artifacts.codec((ClassName) type.javaName()),
                    locals.out());
        }
        return code.build();
    }

    private CodeBlock elements(FieldModel field, ListType list) {
        CodeBlock element = CodeBlock.of("$L.get($N)", locals.access(field), locals.index());
        CodeBlock.Builder inside = CodeBlock.builder();
        for (Constraint constraint : list.constraints()) {
            inside.addStatement("$N.check($L, $N)", rules.constraint(field, constraint), element, locals.out());
        }
        inside.add(type(field, list.element(), element));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$N.check($L, $N)", rules.noGaps(field), locals.access(field), locals.out());
        return inside.isEmpty()
                ? code.build()
                : code.add(loop(field, element, inside.build())).build();
    }

    private CodeBlock loop(FieldModel field, CodeBlock element, CodeBlock inside) {
        return CodeBlock.builder()
                .beginControlFlow("for (int $1N = 0; $1N < $2L.size(); $1N++)", locals.index(), locals.access(field))
                .beginControlFlow("if ($L != null)", element)
                .addStatement("$N.enter($N)", locals.out(), locals.index())
                .add(inside)
                .addStatement("$N.exit()", locals.out())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static boolean isText(TypeModel type) {
        return type instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.STRING;
    }
}
