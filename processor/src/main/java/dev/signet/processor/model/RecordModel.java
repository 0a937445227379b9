package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * A record that goes over the wire.
 *
 * @param args whether it is made of a method's parameters
 */
public record RecordModel(ClassName name, boolean isPublic, boolean args, List<FieldModel> fields, Site site) {

    /** Whether it is bound to the parts of a request, by roles or as parameters; otherwise it is a JSON object. */
    public boolean isBinding() {
        return args || fields.stream().anyMatch(field -> field.role() != Role.MEMBER);
    }

    /** What is left for the JSON object. */
    public List<FieldModel> members() {
        return fields.stream().filter(field -> field.role() == Role.MEMBER).toList();
    }

    /** The name in rule ids: {@code Outer.Inner}. */
    public String ruleName() {
        return String.join(".", name.simpleNames());
    }
}
