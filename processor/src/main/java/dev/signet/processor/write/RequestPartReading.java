package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;

/** The code that reads what is not a member of the JSON object, as {@link RequestPartWriting} writes it. */
record RequestPartReading(ApiModel api, Locals locals) {

    CodeBlock read(FieldModel field) {
        return field.role() == Role.MEMBER
                ? CodeBlock.of("")
                : statement("$T $N = $L", field.type().javaName(), locals.of(field), value(field));
    }

    private CodeBlock value(FieldModel field) {
        TypeModel type = field.type();
        return switch (field.role()) {
            case QUERY -> readQuery(field);
            case PART -> readPart(field);
            case BODY, REQUEST -> readWhole(field);
            case PATH -> parsed(field, type, in("path($L)", name(field)));
            default -> parsed(field, type, in("header($L)", name(field)));
        };
    }

    private CodeBlock readWhole(FieldModel field) {
        if (api.isBound(field)) {
            return CodeBlock.of("$T.INSTANCE.read($N)", codec(field.type()), locals.in());
        }
        CodeBlock body = field.type() instanceof TypeModel.RecordType type
                ? CodeBlock.of("$T.INSTANCE.read($N.body())", codec(type), locals.in())
                : CodeBlock.of(
                        "$N.body().content($L)", locals.in(), elements(field).reader(field.type()));
        return field.nullable() ? CodeBlock.of("$N.hasBody() ? $L : null", locals.in(), body) : body;
    }

    private CodeBlock readQuery(FieldModel field) {
        TypeModel type = field.type();
        if (type instanceof TypeModel.TextType text) {
            return in("queryJson($L, $L)", name(field), elements(field).reader(text.content()));
        }
        if (type.is(Scalar.SENSITIVE)) {
            return in("sensitive($L)", name(field));
        }
        if (type instanceof TypeModel.ListType list) {
            CodeBlock texts = in(field.required() ? "allQueries($L)" : "queries($L)", name(field));
            TypeModel element = list.element().type();
            return element.is(Scalar.STRING)
                    ? texts
                    : CodeBlock.of("$T.all($L, $L)", RuntimeTypes.WIRE_TEXT, texts, parser(element));
        }
        return parsed(field, type, in("query($L)", name(field)));
    }

    private CodeBlock readPart(FieldModel field) {
        TypeModel type = field.type();
        if (type.is(Scalar.FILE)) {
            return in("file($L)", name(field));
        }
        boolean plain =
                type instanceof TypeModel.EnumType || (type instanceof TypeModel.ScalarType && !type.is(Scalar.FREE));
        return plain
                ? parsed(field, type, in("part($L)", name(field)))
                : in("part($L, $L)", name(field), elements(field).reader(type));
    }

    private CodeBlock parsed(FieldModel field, TypeModel type, CodeBlock text) {
        CodeBlock value = type.is(Scalar.STRING)
                ? text
                : CodeBlock.of("$T.parse($L, $L)", RuntimeTypes.WIRE_TEXT, text, parser(type));
        return type.isPrimitive()
                ? CodeBlock.of("$T.present($L, $L)", RuntimeTypes.WIRE_TEXT, name(field), value)
                : value;
    }

    private static CodeBlock parser(TypeModel type) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.TEXTS::require", codec(type));
        }
        return switch (((TypeModel.ScalarType) type).kind()) {
            case TIME -> CodeBlock.of("$T::read", RuntimeTypes.RFC3339_TIME);
            case DATE -> CodeBlock.of("$T::toDate", RuntimeTypes.WIRE_TEXT);
            case DECIMAL -> CodeBlock.of("$T::toDecimal", RuntimeTypes.WIRE_TEXT);
            case INT -> CodeBlock.of("$T::toInt", RuntimeTypes.WIRE_TEXT);
            case LONG -> CodeBlock.of("$T::toLong", RuntimeTypes.WIRE_TEXT);
            case DOUBLE -> CodeBlock.of("$T::toDouble", RuntimeTypes.WIRE_TEXT);
            default -> CodeBlock.of("$T::toBoolean", RuntimeTypes.WIRE_TEXT);
        };
    }

    private ElementCode elements(FieldModel field) {
        return new ElementCode(locals, field.fraction());
    }

    private CodeBlock in(String call, Object... arguments) {
        return CodeBlock.of("$N.$L", locals.in(), CodeBlock.of(call, arguments));
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
