package dev.signet.processor.example;

import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import java.util.Map;
import java.util.Optional;

/** An object of an example, and the record that it is. */
record Frame(RecordModel record, Map<String, Object> members) {

    /** The value of a component by its Java name, if it is there. */
    Optional<Object> value(String javaName) {
        return record.field(javaName)
                .map(FieldModel::wireName)
                .map(members::get)
                .filter(value -> value != ExampleJson.Absent.NULL);
    }

    boolean has(String javaName) {
        return value(javaName).isPresent();
    }
}
