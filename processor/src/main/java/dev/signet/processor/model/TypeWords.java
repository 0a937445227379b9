package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Collectors;

/** Types as people write them: without packages. */
public final class TypeWords {

    private TypeWords() {}

    /** Such as {@code List<String>} or {@code Outer.Inner}. */
    public static String of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return of(generic.rawType())
                    + generic.typeArguments().stream().map(TypeWords::of).collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
    }
}
