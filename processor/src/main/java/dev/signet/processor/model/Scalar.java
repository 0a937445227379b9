package dev.signet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of single values, and the method of {@code JsonReader} that reads each. */
public enum Scalar {
    STRING("java.lang.String", "string"),
    BOOLEAN("java.lang.Boolean", "bool"),
    INT("java.lang.Integer", "intNumber"),
    LONG("java.lang.Long", "longNumber"),
    DOUBLE("java.lang.Double", "doubleNumber"),
    DECIMAL("java.math.BigDecimal", "decimal"),
    TIME("java.time.OffsetDateTime", "time"),
    DATE("java.time.LocalDate", "date"),
    /** Text that is encrypted on the wire. */
    SENSITIVE("dev.signet.runtime.value.Sensitive<java.lang.String>", "sensitive"),
    /** JSON of any shape, which {@code FreeJson} reads and writes. */
    FREE("com.fasterxml.jackson.databind.JsonNode", ""),
    /** A file, which is not JSON at all. */
    FILE("dev.signet.runtime.value.FilePart", "");

    private final String type;
    private final String reader;

    Scalar(String type, String reader) {
        this.type = type;
        this.reader = reader;
    }

    /** The kind of a Java type, primitive or boxed. */
    public static Optional<Scalar> of(TypeName type) {
        String boxed = type.isPrimitive() ? type.box().toString() : type.toString();
        return Arrays.stream(values()).filter(kind -> kind.type.equals(boxed)).findFirst();
    }

    /** The method that reads it from JSON. */
    public String reader() {
        return reader;
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return this == INT || this == LONG;
    }

    /** Whether it is a number of any kind. */
    public boolean isNumber() {
        return isWhole() || this == DOUBLE || this == DECIMAL;
    }

    /** Whether it is text, plain or to be encrypted. */
    public boolean isText() {
        return this == STRING || this == SENSITIVE;
    }

    /** Whether it has a plain text form, by which it can stand in a path, query or header. */
    public boolean hasTextForm() {
        return this != SENSITIVE && this != FREE && this != FILE;
    }

    /** Whether {@code JsonWriter} takes it as it is. */
    public boolean isWrittenPlainly() {
        return hasTextForm() && this != TIME;
    }
}
