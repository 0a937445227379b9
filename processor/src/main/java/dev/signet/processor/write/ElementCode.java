package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;

/** The code for one JSON value of a type. */
final class ElementCode {

    private ElementCode() {}

    /** A function that writes a value: {@code (value, writer) -> …}. */
    static CodeBlock writer(TypeModel type, FieldModel field) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.TEXTS::write", codec(type));
        }
        if (type instanceof TypeModel.RecordType) {
            return CodeBlock.of("$T.INSTANCE::write", codec(type));
        }
        if (type instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.TIME) {
            return CodeBlock.of("(element, to) -> to.value(element, $T.$L)", RuntimeTypes.FRACTION, field.fraction());
        }
        return CodeBlock.of("(element, to) -> to.value(element)");
    }

    /** An expression that reads a value from {@code json}. */
    static CodeBlock read(TypeModel type, String json) {
        if (type instanceof TypeModel.ListType list) {
            return CodeBlock.of("$N.list($L)", json, reader(list.element()));
        }
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.TEXTS.read($N)", codec(type), json);
        }
        if (type instanceof TypeModel.RecordType) {
            return CodeBlock.of("$T.INSTANCE.read($N)", codec(type), json);
        }
        return CodeBlock.of(
                "$N.$L()", json, ((TypeModel.ScalarType) type).kind().reader());
    }

    private static CodeBlock reader(TypeModel type) {
        if (type instanceof TypeModel.EnumType) {
            return CodeBlock.of("$T.TEXTS::read", codec(type));
        }
        if (type instanceof TypeModel.RecordType) {
            return CodeBlock.of("$T.INSTANCE::read", codec(type));
        }
        return CodeBlock.of(
                "$T::$L",
                RuntimeTypes.JSON_READER,
                ((TypeModel.ScalarType) type).kind().reader());
    }

    private static ClassName codec(TypeModel type) {
        return Artifacts.codec((ClassName) type.javaName());
    }
}
