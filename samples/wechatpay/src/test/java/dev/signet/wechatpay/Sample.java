package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of an operation, made of the examples of its fields. Immutable.
 *
 * @param fields its values by their names, those of path and query among those of the body
 */
record Sample(Reference.Operation operation, ObjectNode fields) {

    static Sample of(Reference.Operation operation) {
        ObjectNode fields = Assembled.request(operation.parameters());
        fields.setAll(operation.isUpload() ? Upload.fields() : Assembled.request(operation.body()));
        return new Sample(operation, fields);
    }

    /** The same with {@code value} at {@code pointer}; a missing node takes away what is there. */
    Sample with(String pointer, JsonNode value) {
        ObjectNode changed = fields.deepCopy();
        Changed.at(changed, pointer, value);
        return new Sample(operation, changed);
    }

    Request wire() {
        Headers headers = operation.isUpload() ? Upload.TYPE : Headers.NONE;
        return new Request(Method.valueOf(operation.method()), "https://host", "/path" + query(), headers, bytes());
    }

    private byte[] bytes() {
        ObjectNode body = fields.deepCopy();
        operation.parameters().forEach(field -> body.remove(field.name()));
        if (operation.isUpload()) {
            return Upload.parts(body);
        }
        return operation.body().isEmpty()
                ? new byte[0]
                : Encrypted.marked(operation, body).toString().getBytes(StandardCharsets.UTF_8);
    }

    Map<String, String> path() {
        return parameters(true);
    }

    String query() {
        StringBuilder query = new StringBuilder();
        parameters(false)
                .forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private Map<String, String> parameters(boolean ofPath) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : operation.parameters()) {
            JsonNode value = fields.path(field.name());
            if (!value.isMissingNode() && operation.path().contains("{" + field.name() + "}") == ofPath) {
                values.put(field.name(), value.asText());
            }
        }
        return values;
    }
}
