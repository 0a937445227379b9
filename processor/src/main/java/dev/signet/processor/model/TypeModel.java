package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A type that has a form on the wire. */
public sealed interface TypeModel {

    /** Its name in Java, without annotations. */
    TypeName javaName();

    /** Its name as people write it. */
    default String inWords() {
        return TypeWords.of(javaName());
    }

    /** Whether it has no null. */
    default boolean isPrimitive() {
        return javaName().isPrimitive();
    }

    /** A single value. */
    record ScalarType(Scalar kind, TypeName javaName) implements TypeModel {}

    /** An enum of the spec. */
    record EnumType(ClassName javaName) implements TypeModel {}

    /** A record of the spec. */
    record RecordType(ClassName javaName) implements TypeModel {}

    /** A list, and what limits its elements. */
    record ListType(TypeModel element, List<Constraint> constraints) implements TypeModel {

        @Override
        public TypeName javaName() {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), element.javaName().box());
        }
    }

    /** A type that was reported, so that nothing else is said about it. */
    record UnreadableType() implements TypeModel {

        @Override
        public TypeName javaName() {
            return ClassName.OBJECT;
        }
    }
}
