package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;

/** The code for what is not a member of the JSON object: path, query, headers, parts, a body as a whole, a record within. */
final class RequestPartCode {

    private final ApiModel api;
    private final Locals locals;

    RequestPartCode(ApiModel api, Locals locals) {
        this.api = api;
        this.locals = locals;
    }

    CodeBlock write(FieldModel field) {
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
        if (isBound(field)) {
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
        if (isBound(field)) {
            return CodeBlock.of("$T.INSTANCE.read($N)", codec(field.type()), locals.in());
        }
        CodeBlock body = field.type() instanceof TypeModel.RecordType type
                ? CodeBlock.of("$T.INSTANCE.read($N.body())", codec(type), locals.in())
                : CodeBlock.of(
                        "$N.body().content($L)", locals.in(), elements(field).reader(field.type()));
        return field.nullable() ? CodeBlock.of("$N.hasBody() ? $L : null", locals.in(), body) : body;
    }

    /** Whether the record of a field is bound to the parts of a request by itself. */
    private boolean isBound(FieldModel field) {
        return api.record(field.type().javaName()).map(RecordModel::isBinding).orElse(false);
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

    private CodeBlock out(String call, Object... arguments) {
        return statement("$N.$L", locals.out(), CodeBlock.of(call, arguments));
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
