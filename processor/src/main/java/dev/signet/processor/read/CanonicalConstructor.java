package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The constructor of a record that takes its components, whether it is written or not. */
final class CanonicalConstructor {

    private CanonicalConstructor() {}

    static Optional<ExecutableElement> of(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> is(constructor, type))
                .findFirst();
    }

    static boolean is(ExecutableElement constructor, TypeElement type) {
        return types(constructor.getParameters()).equals(types(type.getRecordComponents()));
    }

    private static List<TypeName> types(List<? extends Element> variables) {
        return variables.stream().map(variable -> name(variable.asType())).toList();
    }

    // What the compiler could not resolve may have no name; it says so itself.
    private static TypeName name(TypeMirror type) {
        try {
            return TypeName.get(type);
        } catch (IllegalArgumentException e) {
            return ClassName.OBJECT;
        }
    }
}
