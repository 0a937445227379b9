package dev.signet.processor.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings, decimals and truth values. */
final class ExampleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ExampleJson() {}

    /** Stands for JSON null. */
    enum Absent {
        NULL
    }

    /** The value of a text; {@link IOException} says where it cannot be read. */
    static Object parse(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new IOException("something follows the JSON");
            }
            return value;
        }
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IOException("there is no JSON");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> Absent.NULL;
            default -> json.getDecimalValue();
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }
}
