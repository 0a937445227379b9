package dev.signet.processor.read;

import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** An annotation's values, defaults included. */
record Mirror(Map<String, AnnotationValue> values, Site site) {

    String string(String member) {
        return value(member, String.class);
    }

    int integer(String member) {
        return value(member, Integer.class);
    }

    long longInteger(String member) {
        return value(member, Long.class);
    }

    boolean bool(String member) {
        return value(member, Boolean.class);
    }

    /** The name of an enum constant. */
    String constant(String member) {
        return value(member, VariableElement.class).getSimpleName().toString();
    }

    List<String> strings(String member) {
        List<?> values = value(member, List.class);
        return values.stream().map(Mirror::element).toList();
    }

    private static String element(Object value) {
        if (((AnnotationValue) value).getValue() instanceof String text && !text.equals("<error>")) {
            return text;
        }
        throw new UnresolvedValueException();
    }

    // Where a constant cannot be resolved yet, or ever, compilers give an error's text instead of a value.
    private <T> T value(String member, Class<T> type) {
        Object value = value(member);
        if (!type.isInstance(value) || value.equals("<error>")) {
            throw new UnresolvedValueException();
        }
        return type.cast(value);
    }

    private Object value(String member) {
        AnnotationValue value = values.get(member);
        if (value == null) {
            throw new IllegalStateException("the annotation has no member " + member);
        }
        return value.getValue();
    }
}
