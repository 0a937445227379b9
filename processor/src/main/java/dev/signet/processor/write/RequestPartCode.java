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

/** The code for what is not a member of the JSON object: path, query, headers, a body as a whole, a record within. */
final class RequestPartCode {

    private final ApiModel api;

    RequestPartCode(ApiModel api) {
        this.api = api;
    }

    CodeBlock write(FieldModel field, Locals locals) {
        CodeBlock value = locals.access(field);
        return switch (field.role()) {
            case PATH -> statement("$N.path($L, $L)", locals.out(), name(field), text(field.type(), value));
            case QUERY -> query(field, value, locals.out());
            case HEADER -> statement("$N.header($L, $L)", locals.out(), name(field), text(field.type(), value));
            case BODY, REQUEST -> whole(field, value, locals.out());
            case MEMBER -> CodeBlock.of("");
        };
    }

    // One that is missing although it is required was reported, unless the rule was switched off.
    private CodeBlock whole(FieldModel field, CodeBlock value, String out) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .addStatement(
                        isBound(field) ? "$T.INSTANCE.write($L, $N)" : "$T.INSTANCE.write($L, $N.body())",
                        codec(field),
                        value,
                        out)
                .endControlFlow()
                .build();
    }

    private static CodeBlock query(FieldModel field, CodeBlock value, String out) {
        if (field.type() instanceof TypeModel.ListType list) {
            CodeBlock texts = list.element() instanceof TypeModel.EnumType type
                    ? CodeBlock.of("$T.all($L, $T.TEXTS::text)", RuntimeTypes.WIRE_TEXT, value, codec(type))
                    : value;
            return statement("$N.queries($L, $L)", out, name(field), texts);
        }
        return statement("$N.query($L, $L)", out, name(field), text(field.type(), value));
    }

    private static CodeBlock text(TypeModel type, CodeBlock value) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.of($L, $T.TEXTS::text)", RuntimeTypes.WIRE_TEXT, value, codec(type));
        }
        boolean string = type instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.STRING;
        return string ? value : CodeBlock.of("$T.of($L)", RuntimeTypes.WIRE_TEXT, value);
    }

    CodeBlock read(FieldModel field, Locals locals) {
        return switch (field.role()) {
            case PATH, HEADER, QUERY ->
                statement("$T $N = $L", field.type().javaName(), locals.of(field), part(field, locals.in()));
            case BODY, REQUEST ->
                statement("$T $N = $L", field.type().javaName(), locals.of(field), readWhole(field, locals.in()));
            case MEMBER -> CodeBlock.of("");
        };
    }

    private CodeBlock readWhole(FieldModel field, String in) {
        if (isBound(field)) {
            return CodeBlock.of("$T.INSTANCE.read($N)", codec(field), in);
        }
        CodeBlock body = CodeBlock.of("$T.INSTANCE.read($N.body())", codec(field), in);
        return field.nullable() ? CodeBlock.of("$N.hasBody() ? $L : null", in, body) : body;
    }

    /** Whether the record of a field is bound to the parts of a request by itself. */
    private boolean isBound(FieldModel field) {
        return api.record(field.type().javaName()).map(RecordModel::isBinding).orElse(false);
    }

    private static CodeBlock part(FieldModel field, String in) {
        if (field.type() instanceof TypeModel.ListType list) {
            CodeBlock texts = CodeBlock.of("$N.$L($L)", in, field.required() ? "allQueries" : "queries", name(field));
            return list.element() instanceof TypeModel.EnumType type
                    ? CodeBlock.of("$T.all($L, $T.TEXTS::require)", RuntimeTypes.WIRE_TEXT, texts, codec(type))
                    : texts;
        }
        String getter = field.role() == Role.PATH ? "path" : field.role() == Role.QUERY ? "query" : "header";
        CodeBlock text = CodeBlock.of("$N.$L($L)", in, getter, name(field));
        CodeBlock value = parsed(field.type(), text);
        return field.type().isPrimitive()
                ? CodeBlock.of("$T.present($L, $L)", RuntimeTypes.WIRE_TEXT, name(field), value)
                : value;
    }

    private static CodeBlock parsed(TypeModel type, CodeBlock text) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.parse($L, $T.TEXTS::require)", RuntimeTypes.WIRE_TEXT, text, codec(type));
        }
        return switch (((TypeModel.ScalarType) type).kind()) {
            case INT -> CodeBlock.of("$1T.parse($2L, $1T::toInt)", RuntimeTypes.WIRE_TEXT, text);
            case LONG -> CodeBlock.of("$1T.parse($2L, $1T::toLong)", RuntimeTypes.WIRE_TEXT, text);
            case BOOLEAN -> CodeBlock.of("$1T.parse($2L, $1T::toBoolean)", RuntimeTypes.WIRE_TEXT, text);
            default -> text;
        };
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    private static CodeBlock name(FieldModel field) {
        return Literal.of(field.wireName());
    }

    private static ClassName codec(FieldModel field) {
        return codec(field.type());
    }

    private static ClassName codec(TypeModel type) {
        return Artifacts.codec((ClassName) type.javaName());
    }
}
