package dev.signet.processor.model;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of single values, and the method of {@code JsonReader} that reads each. */
public enum Scalar {
    STRING(String.class, "string"),
    BOOLEAN(Boolean.class, "bool"),
    INT(Integer.class, "intNumber"),
    LONG(Long.class, "longNumber"),
    DOUBLE(Double.class, "doubleNumber"),
    DECIMAL(BigDecimal.class, "decimal"),
    TIME(OffsetDateTime.class, "time"),
    DATE(LocalDate.class, "date");

    private final Class<?> type;
    private final String reader;

    Scalar(Class<?> type, String reader) {
        this.type = type;
        this.reader = reader;
    }

    /** The kind of a Java type, primitive or boxed. */
    public static Optional<Scalar> of(TypeName type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.getName().equals(boxed(type)))
                .findFirst();
    }

    private static String boxed(TypeName type) {
        return type.isPrimitive() ? type.box().toString() : type.toString();
    }

    /** The method that reads it from JSON. */
    public String reader() {
        return reader;
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return this == INT || this == LONG;
    }
}
