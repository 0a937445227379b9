package dev.signet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.FieldModel;

/** What generated code says about null, to readers and to checkers of users whose packages are null-marked. */
final class Nullness {

    /** For bodies that work with what is not there yet. */
    static final ClassName UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private Nullness() {}

    /** The type of a component or parameter, marked if it may be null. */
    static TypeName type(FieldModel field) {
        return field.nullable()
                ? field.type().javaName().annotated(NULLABLE)
                : field.type().javaName();
    }

    /** The type of a place that is empty at first. */
    static TypeName empty(FieldModel field) {
        TypeName type = field.type().javaName();
        return (type.isPrimitive() ? type.box() : type).annotated(NULLABLE);
    }
}
