package dev.signet.processor.read;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What to make of a type that a user has declared, so that it has a form on the wire. */
final class OwnTypeAdvice {

    private OwnTypeAdvice() {}

    /** The advice; {@code name} is the type as it is written. */
    static String of(TypeElement type, String name) {
        if (type.getKind() == ElementKind.RECORD || type.getModifiers().contains(Modifier.SEALED)) {
            return name + " has type parameters, which have no form on the wire. Declare one "
                    + (type.getKind() == ElementKind.RECORD ? "record" : "sealed interface")
                    + " for each type it is used with.";
        }
        if (type.getKind() == ElementKind.INTERFACE) {
            return name + " is an interface. Make it a sealed one, " + shapes(type);
        }
        return type.getModifiers().contains(Modifier.ABSTRACT)
                ? name + " is an abstract class. Make it a sealed interface, " + shapes(type)
                : name + " is a class. Declare it as a record: its components are the members of the JSON object.";
    }

    private static String shapes(TypeElement type) {
        return "whose cases are records with @Case: @OneOf(by = \"type\") sealed interface " + type.getSimpleName()
                + " permits …; or declare it as a record.";
    }
}
