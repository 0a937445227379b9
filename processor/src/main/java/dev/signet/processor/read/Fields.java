package dev.signet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The fields of a type. Compilers show them in orders of their own; that of a record's components is always the source's. */
final class Fields {

    private Fields() {}

    /** The fields of a record's components, in the order of these. */
    static List<VariableElement> ofComponents(TypeElement type) {
        Map<String, VariableElement> byName = byName(type);
        List<VariableElement> fields = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            VariableElement field = byName.get(component.getSimpleName().toString());
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** All fields: those of components first. */
    static List<VariableElement> of(TypeElement type) {
        List<VariableElement> fields = ofComponents(type);
        byName(type).values().stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        return fields;
    }

    private static Map<String, VariableElement> byName(TypeElement type) {
        Map<String, VariableElement> byName = new LinkedHashMap<>();
        ElementFilter.fieldsIn(type.getEnclosedElements())
                .forEach(field -> byName.put(field.getSimpleName().toString(), field));
        return byName;
    }
}
