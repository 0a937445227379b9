package dev.signet.processor.check;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that constraints can stand on: a component, or what it holds.
 *
 * @param subject in words
 */
record Limited(String subject, TypeModel type, List<Constraint> constraints) {

    /** A component, its elements, and theirs. */
    static List<Limited> in(FieldModel field) {
        List<Limited> found = new ArrayList<>();
        collect(field.name(), new ElementModel(field.type(), field.constraints()), found);
        return found;
    }

    private static void collect(String subject, ElementModel element, List<Limited> found) {
        TypeModel type = element.type().content();
        found.add(new Limited(subject, type, element.constraints()));
        if (type instanceof TypeModel.ListType list) {
            collect("an element of " + subject, list.element(), found);
        } else if (type instanceof TypeModel.MapType map) {
            collect("a name in " + subject, map.key(), found);
            collect("a value of " + subject, map.value(), found);
        }
    }
}
