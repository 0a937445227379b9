package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;

/** The code that writes what is not a member of the JSON object: path, query, headers, parts, a body as a whole, a record within. */
record RequestPartWriting(ApiModel api, Locals locals) {

    CodeBlock write(FieldModel field) {
        CodeBlock writing = writing(field);
        return field.hidden() && !writing.isEmpty()
                ? CodeBlock.builder()
                        .addStatement("$N.hide()", locals.out())
                        .add(writing)
                        .addStatement("$N.show()", locals.out())
                        .build()
                : writing;
    }

    private CodeBlock writing(FieldModel field) {
        CodeBlock value = locals.access(field);
        TypeModel type = field.type();
        return switch (field.role()) {
            case PATH -> out("path($L, $L)", name(field), text(field, type, value));
            case HEADER -> out("header($L, $L)", name(field), text(field, type, value));
            case QUERY -> query(field, value);
            case PART -> part(field, value);
            case BODY, REQUEST -> whole(field, value);
            case MEMBER -> CodeBlock.of("");
        };
    }

    // One that is missing although it is required was reported, unless the rule was switched off.
    private CodeBlock whole(FieldModel field, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L != null)", value);
        if (api.isBound(field)) {
            code.addStatement("$T.INSTANCE.write($L, $N)", codec(field.type()), value, locals.out());
        } else {
            code.add(body(field, value));
        }
        return code.endControlFlow().build();
    }

    private CodeBlock body(FieldModel field, CodeBlock value) {
        TypeModel type = field.type();
        if (type instanceof TypeModel.RecordType) {
            return statement("$T.INSTANCE.write($L, $N.body())", codec(type), value, locals.out());
        }
        return statement(
                "$N.body().content($L, $L)",
                locals.out(),
                value,
                elements(field).writer(type));
    }

    private CodeBlock query(FieldModel field, CodeBlock value) {
        TypeModel type = field.type();
        if (type instanceof TypeModel.TextType text) {
            return out(
                    "queryJson($L, $L, $L)", name(field), value, elements(field).writer(text.content()));
        }
        if (type.is(Scalar.SENSITIVE)) {
            return out("query($L, $L)", name(field), value);
        }
        if (type instanceof TypeModel.ListType list) {
            TypeModel element = list.element().type();
            CodeBlock texts = element.is(Scalar.STRING)
                    ? value
                    : CodeBlock.of("$T.all($L, $L)", RuntimeTypes.WIRE_TEXT, value, textFunction(field, element));
            return out("queries($L, $L)", name(field), texts);
        }
        return out("query($L, $L)", name(field), text(field, type, value));
    }

    private CodeBlock part(FieldModel field, CodeBlock value) {
        TypeModel type = field.type();
        if (type.is(Scalar.FILE)) {
            return out("part($L, $L)", name(field), value);
        }
        boolean plain =
                type instanceof TypeModel.EnumType || (type instanceof TypeModel.ScalarType && !type.is(Scalar.FREE));
        return plain
                ? out("part($L, $L)", name(field), text(field, type, value))
                : out("part($L, $L, $L)", name(field), value, elements(field).writer(type));
    }

    private CodeBlock text(FieldModel field, TypeModel type, CodeBlock value) {
        if (type.is(Scalar.STRING)) {
            return value;
        }
        return type instanceof TypeModel.EnumType || type.is(Scalar.TIME)
                ? CodeBlock.of("$T.of($L, $L)", RuntimeTypes.WIRE_TEXT, value, textFunction(field, type))
                : CodeBlock.of("$T.of($L)", RuntimeTypes.WIRE_TEXT, value);
    }

    private CodeBlock textFunction(FieldModel field, TypeModel type) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.TEXTS::text", codec(type));
        }
        if (type.is(Scalar.TIME)) {
            String time = locals.nested("time", 0);
            return CodeBlock.of(
                    "$1N -> $2T.write($1N, $3T.$4L)",
                    time,
                    RuntimeTypes.RFC3339_TIME,
                    RuntimeTypes.FRACTION,
                    field.fraction());
        }
        return CodeBlock.of("$T::text", RuntimeTypes.WIRE_TEXT);
    }

    private ElementCode elements(FieldModel field) {
        return new ElementCode(locals, field.fraction());
    }

    private CodeBlock out(String call, Object... arguments) {
        return statement("$N.$L", locals.out(), CodeBlock.of(call, arguments));
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    private static CodeBlock name(FieldModel field) {
        return Literal.of(field.wireName());
    }

    private static ClassName codec(TypeModel type) {
        return Artifacts.codec((ClassName) type.javaName());
    }
}
