package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;

/** Names of generated classes: beside the type they are made from, enclosing names joined by {@code _}. */
public final class Artifacts {

    private Artifacts() {}

    /** The codec of a record or enum. */
    public static ClassName codec(ClassName type) {
        return name(type, "Codec");
    }

    /** The validator of a record. */
    public static ClassName validator(ClassName type) {
        return name(type, "Validator");
    }

    /** The builder of a record. */
    public static ClassName builder(ClassName type) {
        return name(type, "Builder");
    }

    /** What the names of all classes generated from a type begin with. */
    public static ClassName prefix(ClassName type) {
        return name(type, "");
    }

    static ClassName name(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
