package dev.signet.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component's field, or a parameter.
 *
 * @param element the field or parameter itself
 * @param mirrors the annotations before it
 * @param type its type, with the annotations on that
 */
record Variable(VariableElement element, List<? extends AnnotationMirror> mirrors, TypeMirror type) {

    /** As the compiler shows it. */
    static Variable of(VariableElement element) {
        return new Variable(element, element.getAnnotationMirrors(), element.asType());
    }

    String name() {
        return element.getSimpleName().toString();
    }

    Place place() {
        return Place.of(element, mirrors);
    }

    /** Whether it may be null: any {@code @Nullable} will do, on the type or on the declaration. */
    boolean isNullable() {
        return Stream.concat(mirrors.stream(), type.getAnnotationMirrors().stream())
                .anyMatch(Annotations::saysNullable);
    }
}
