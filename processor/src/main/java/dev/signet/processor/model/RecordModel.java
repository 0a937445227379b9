package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;

/** A record that goes over the wire. */
public record RecordModel(ClassName name, boolean isPublic, List<FieldModel> fields, Site site) {

    /** Whether its components have roles: then it is bound to the parts of a request, and is no JSON object itself. */
    public boolean hasRoles() {
        return fields.stream().anyMatch(field -> field.role() != Role.MEMBER);
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
