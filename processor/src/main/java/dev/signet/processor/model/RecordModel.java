package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A record that goes over the wire.
 *
 * @param args whether it is made of a method's parameters
 * @param events the event types of the notifications that carry it; none for most
 */
public record RecordModel(
        ClassName name,
        boolean isPublic,
        boolean args,
        List<FieldModel> fields,
        List<RecordRule> rules,
        List<ExampleModel> examples,
        List<String> events,
        Site site) {

    /** A record that has components and nothing else to say. */
    public static RecordModel plain(ClassName name, boolean args, List<FieldModel> fields, Site site) {
        return new RecordModel(name, true, args, fields, List.of(), List.of(), List.of(), site);
    }

    /** Whether it is bound to the parts of a request, by roles or as parameters; otherwise it is a JSON object. */
    public boolean isBinding() {
        return args || fields.stream().anyMatch(field -> field.role() != Role.MEMBER);
    }

    /** What is left for the JSON object. */
    public List<FieldModel> members() {
        return fields.stream().filter(field -> field.role() == Role.MEMBER).toList();
    }

    /** The component of this Java name. */
    public Optional<FieldModel> field(String javaName) {
        return fields.stream().filter(field -> field.name().equals(javaName)).findFirst();
    }

    /** The name in rule ids: {@code Outer.Inner}. */
    public String ruleName() {
        return String.join(".", name.simpleNames());
    }
}
