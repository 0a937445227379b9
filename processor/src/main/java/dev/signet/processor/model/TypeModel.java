package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The types of what it holds. */
    default List<TypeModel> inner() {
        return List.of();
    }

    /** The type itself, however it is sent. */
    default TypeModel content() {
        return this;
    }

    /** Whether its values are JSON strings, which an example shows without their quotes. */
    default boolean isText() {
        return false;
    }

    /** Whether it is a single value of this kind. */
    default boolean is(Scalar kind) {
        return this instanceof ScalarType scalar && scalar.kind() == kind;
    }

    /** Whether it, or anything it holds without a record between, is a single value of this kind. */
    default boolean holds(Scalar kind) {
        return is(kind) || inner().stream().anyMatch(type -> type.holds(kind));
    }

    /** Whether it, or anything it holds without a record between, has names that the sender chooses. */
    default boolean hasNames() {
        return this instanceof MapType || is(Scalar.FREE) || inner().stream().anyMatch(TypeModel::hasNames);
    }

    /** A single value. */
    record ScalarType(Scalar kind, TypeName javaName) implements TypeModel {

        @Override
        public boolean isText() {
            return kind.isText() || kind == Scalar.TIME || kind == Scalar.DATE;
        }
    }

    /** An enum of the spec. */
    record EnumType(ClassName javaName) implements TypeModel {

        @Override
        public boolean isText() {
            return true;
        }
    }

    /**
     * A record of the spec, or a sealed interface of such.
     *
     * @param validated whether it has a validator; one from a library may have none
     */
    record RecordType(ClassName javaName, boolean validated) implements TypeModel {}

    /** A list or set. */
    record ListType(ElementModel element, boolean isSet) implements TypeModel {

        @Override
        public TypeName javaName() {
            return ParameterizedTypeName.get(
                    ClassName.get(isSet ? Set.class : List.class),
                    element.type().javaName().box());
        }

        @Override
        public List<TypeModel> inner() {
            return List.of(element.type());
        }
    }

    /** A map from texts. */
    record MapType(ElementModel key, ElementModel value) implements TypeModel {

        @Override
        public TypeName javaName() {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    ClassName.get(String.class),
                    value.type().javaName().box());
        }

        @Override
        public List<TypeModel> inner() {
            return List.of(value.type());
        }
    }

    /** A value that is sent as JSON inside a string. */
    record TextType(TypeModel content) implements TypeModel {

        @Override
        public TypeName javaName() {
            return content.javaName();
        }

        @Override
        public List<TypeModel> inner() {
            return List.of(content);
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
