package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import dev.signet.processor.model.TypeModel.RecordType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.TextType;

/**
 * The code for one JSON value of a type.
 *
 * @param fraction how much of the second of a time is written
 */
record ElementCode(Locals locals, String fraction) {

    /** A function that writes a value: {@code (value, writer) -> …}. */
    CodeBlock writer(TypeModel type) {
        return writer(type, 0);
    }

    /** A function that writes an element of a list or a value of a map. */
    CodeBlock elementWriter(TypeModel type) {
        return elementWriter(type, 0);
    }

    private CodeBlock elementWriter(TypeModel type, int depth) {
        TypeModel element = type.inner().get(0);
        return element.is(Scalar.FREE) && !(type instanceof TextType)
                ? CodeBlock.of("$T::writeInner", RuntimeTypes.FREE_JSON)
                : writer(element, depth);
    }

    private CodeBlock writer(TypeModel type, int depth) {
        if (type instanceof EnumType) {
            return CodeBlock.of("$T.TEXTS::write", codec(type));
        }
        if (type instanceof RecordType) {
            return CodeBlock.of("$T.INSTANCE::write", codec(type));
        }
        if (type.is(Scalar.FREE)) {
            return CodeBlock.of("$T::write", RuntimeTypes.FREE_JSON);
        }
        String element = locals.nested("element", depth);
        String to = locals.nested("to", depth);
        return CodeBlock.of("($1N, $2N) -> $3L", element, to, write(type, element, to, depth));
    }

    private CodeBlock write(TypeModel type, String element, String to, int depth) {
        if (type.is(Scalar.TIME)) {
            return CodeBlock.of("$N.value($N, $T.$L)", to, element, RuntimeTypes.FRACTION, fraction);
        }
        if (type instanceof ListType || type instanceof MapType || type instanceof TextType) {
            String method = type instanceof ListType ? "elements" : type instanceof MapType ? "entries" : "jsonText";
            CodeBlock inner = elementWriter(type, depth + 1);
            return CodeBlock.of("$N.$L($N, $L)", to, method, element, inner);
        }
        return CodeBlock.of("$N.value($N)", to, element);
    }

    /** An expression that reads a value from {@code json}. */
    CodeBlock read(TypeModel type, String json) {
        return read(type, json, 0);
    }

    private CodeBlock read(TypeModel type, String json, int depth) {
        if (type instanceof MapType map && map.value().type().is(Scalar.FREE)) {
            return CodeBlock.of("$T.readMap($N)", RuntimeTypes.FREE_JSON, json);
        }
        if (type instanceof ListType || type instanceof MapType || type instanceof TextType) {
            return CodeBlock.of(
                    "$N.$L($L)", json, collection(type), reader(type.inner().get(0), depth));
        }
        if (type instanceof ScalarType scalar && scalar.kind() != Scalar.FREE) {
            return CodeBlock.of("$N.$L()", json, scalar.kind().reader());
        }
        return CodeBlock.of("$L.read($N)", owner(type), json);
    }

    /** A function that reads a value: {@code reader -> …}. */
    CodeBlock reader(TypeModel type) {
        return reader(type, 0);
    }

    private CodeBlock reader(TypeModel type, int depth) {
        if (!type.inner().isEmpty()) {
            String from = locals.nested("from", depth);
            return CodeBlock.of("$N -> $L", from, read(type, from, depth + 1));
        }
        if (type instanceof ScalarType scalar && scalar.kind() != Scalar.FREE) {
            return CodeBlock.of(
                    "$T::$L", RuntimeTypes.JSON_READER, scalar.kind().reader());
        }
        return CodeBlock.of("$L::read", owner(type));
    }

    private static String collection(TypeModel type) {
        if (type instanceof ListType list) {
            return list.isSet() ? "set" : "list";
        }
        return type instanceof MapType ? "map" : "jsonText";
    }

    private static CodeBlock owner(TypeModel type) {
        if (type.is(Scalar.FREE)) {
            return CodeBlock.of("$T", RuntimeTypes.FREE_JSON);
        }
        return CodeBlock.of(type instanceof EnumType ? "$T.TEXTS" : "$T.INSTANCE", codec(type));
    }

    private static ClassName codec(TypeModel type) {
        return Artifacts.codec((ClassName) type.javaName());
    }
}
