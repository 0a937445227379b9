package dev.signet.processor.read;

import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** An annotation's values, defaults included. */
record Mirror(Map<String, AnnotationValue> values, Site site) {

    String string(String member) {
        return (String) value(member);
    }

    int integer(String member) {
        return (Integer) value(member);
    }

    long longInteger(String member) {
        return (Long) value(member);
    }

    boolean bool(String member) {
        return (Boolean) value(member);
    }

    /** The name of an enum constant. */
    String constant(String member) {
        return ((VariableElement) value(member)).getSimpleName().toString();
    }

    List<String> strings(String member) {
        return ((List<?>) value(member))
                .stream()
                        .map(value -> (String) ((AnnotationValue) value).getValue())
                        .toList();
    }

    private Object value(String member) {
        AnnotationValue value = values.get(member);
        if (value == null) {
            throw new IllegalStateException("the annotation has no member " + member);
        }
        return value.getValue();
    }
}
