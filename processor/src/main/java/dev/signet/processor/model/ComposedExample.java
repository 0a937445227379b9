package dev.signet.processor.model;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON that the examples of a spec make of a record: its own example, or one composed of its components'. */
public final class ComposedExample {

    private final ApiModel api;
    private final Set<RecordModel> around = new HashSet<>();

    private ComposedExample(ApiModel api) {
        this.api = api;
    }

    /** The example of a record; empty if a component that is required has none. */
    public static Optional<String> of(RecordModel record, ApiModel api) {
        return new ComposedExample(api).object(record);
    }

    private Optional<String> object(RecordModel record) {
        if (!record.examples().isEmpty()) {
            return Optional.of(record.examples().get(0).text());
        }
        // A record within itself has no end.
        if (!around.add(record)) {
            return Optional.empty();
        }
        Optional<String> composed = composed(record);
        around.remove(record);
        return composed;
    }

    private Optional<String> composed(RecordModel record) {
        List<String> members = new ArrayList<>();
        for (FieldModel field : record.fields()) {
            Optional<String> value = component(field);
            if (value.isEmpty() && !field.nullable()) {
                return Optional.empty();
            }
            value.ifPresent(json -> members.add(text(field.wireName()) + ":" + json));
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(members.stream().collect(Collectors.joining(",", "{", "}")));
    }

    private Optional<String> component(FieldModel field) {
        if (field.examples().isEmpty()) {
            return value(field.type());
        }
        String example = field.examples().get(0).text();
        return Optional.of(field.type().isText() ? text(example) : example);
    }

    private Optional<String> value(TypeModel type) {
        if (type instanceof TypeModel.RecordType record) {
            return api.record(record.javaName()).flatMap(this::object);
        }
        if (type instanceof TypeModel.ListType list) {
            return value(list.element().type()).map(element -> "[" + element + "]");
        }
        return type instanceof TypeModel.TextType text
                ? value(text.content()).map(ComposedExample::text)
                : Optional.empty();
    }

    private static String text(String content) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(content)) + "\"";
    }
}
