package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.value.FilePart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One operation's examples through its binding and codecs, there and back. */
final class RoundTrip<Q, R> {

    private static final ObjectMapper JSON = new ObjectMapper();

    // Encryption has tests of its own; here it only must be asked for.
    private static final FieldCipher MARKED = new FieldCipher() {
        @Override
        public String encrypt(String plain) {
            return "encrypted:" + plain;
        }

        @Override
        public String decrypt(String encrypted) {
            assertThat(encrypted).startsWith("encrypted:");
            return encrypted.substring("encrypted:".length());
        }
    };

    private final Endpoint<Q, R> endpoint;
    private final Reference.Operation operation;

    RoundTrip(Endpoint<Q, R> endpoint, Reference.Operation operation) {
        this.endpoint = endpoint;
        this.operation = operation;
    }

    void request() throws IOException {
        ObjectNode body = Assembled.request(operation.body());
        if (operation.path().endsWith("upload-image") || operation.path().endsWith("image-upload")) {
            upload();
            return;
        }
        Map<String, String> path = new HashMap<>();
        StringBuilder query = new StringBuilder();
        for (Field field : operation.parameters()) {
            String value = Assembled.text(field).isEmpty() ? "1" : parameter(field);
            if (operation.path().contains("{" + field.name() + "}")) {
                path.put(field.name(), value);
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(field.name())
                        .append('=')
                        .append(value);
            }
        }
        byte[] sent = body.isEmpty() ? new byte[0] : bytes(encrypted(body));
        Request wire = new Request(endpoint.method(), "https://host", "/path" + query, Headers.NONE, sent);
        Q request = read(wire, path);
        RequestWriter writer = new RequestWriter(text -> null, MARKED);
        Request again = writer.write(endpoint, request);
        assertThat(writer.violations()).isEmpty();
        assertThat(again.target())
                .endsWith(query.toString())
                .startsWith(endpoint.path().expand(path));
        assertThat(normal(again.body())).isEqualTo(normal(sent));
        assertThat(read(again, path)).isEqualTo(request);
    }

    private static String parameter(Field field) {
        return field.type().equals("integer") || field.type().equals("number") ? "7" : Assembled.text(field);
    }

    private Q read(Request wire, Map<String, String> path) {
        RequestReader in = new RequestReader(wire, path, MARKED);
        Q request = endpoint.binding().read(in);
        assertThat(in.finish()).isEmpty();
        return request;
    }

    // Its parts are assembled by hand: a page shows no bytes of a file.
    private void upload() throws IOException {
        FilePart file = FilePart.of("image.png", "image/png", new byte[] {1, 2, 3});
        ObjectNode meta =
                JSON.createObjectNode().put("filename", file.filename()).put("sha256", file.sha256());
        Headers type = Headers.NONE.with("Content-Type", "multipart/form-data; boundary=parts");
        Request wire = new Request(endpoint.method(), "https://host", "/path", type, parts(meta, file));
        Q request = read(wire, Map.of());
        Request again = new RequestWriter(text -> null, MARKED).write(endpoint, request);
        assertThat(read(again, Map.of())).isEqualTo(request);
        assertThat(JSON.readTree(again.signedBody())).isEqualTo(meta);
    }

    private static byte[] parts(ObjectNode meta, FilePart file) {
        String head =
                "--parts\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n"
                        + meta + "\r\n--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.filename()
                        + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n";
        return (head + new String(file.bytes(), StandardCharsets.ISO_8859_1) + "\r\n--parts--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    void answer() throws IOException {
        ObjectNode answer = Assembled.answer(operation.answer());
        byte[] sent = bytes(encrypted(answer));
        JsonReader in = JsonReader.of(sent, MARKED);
        R result = endpoint.result().read(in);
        in.end();
        assertThat(in.notices()).isEmpty();
        JsonWriter out = new JsonWriter(text -> null, MARKED);
        endpoint.result().write(result, out);
        assertThat(out.violations()).isEmpty();
        assertThat(normal(out.finish())).isEqualTo(normal(sent));
        assertThat(endpoint.result().read(JsonReader.of(sent, MARKED))).isEqualTo(result);
    }

    void tomorrow() {
        ObjectNode answer = Assembled.answer(operation.answer());
        List<String> expected = new ArrayList<>();
        change(answer, operation.answer(), "", expected);
        JsonReader in = JsonReader.of(bytes(encrypted(answer)), MARKED);
        R result = endpoint.result().read(in);
        in.end();
        assertThat(result).isNotNull();
        assertThat(in.notices()).extracting(Notice::toString).containsExactlyInAnyOrderElementsOf(expected);
    }

    // Every enum has a value nobody knows, and every object a member nobody knows.
    private static void change(ObjectNode object, List<Field> fields, String pointer, List<String> expected) {
        for (Field field : fields) {
            JsonNode value = object.get(field.name());
            String at = pointer + "/" + field.name();
            if (value.isArray()
                    && value.size() > 0
                    && value.get(0).isObject()
                    && !field.fields().isEmpty()) {
                change((ObjectNode) value.get(0), field.fields(), at + "/0", expected);
            } else if (value.isObject() && !field.fields().isEmpty()) {
                change((ObjectNode) value, field.fields(), at, expected);
            } else if (isEnum(field) && value.isArray()) {
                ((ArrayNode) value).removeAll().add("TOMORROW");
                expected.add("UNRECOGNIZED " + at + "/0");
            } else if (isEnum(field)) {
                object.put(field.name(), "TOMORROW");
                expected.add("UNRECOGNIZED " + at);
            }
        }
        object.put("of_tomorrow", true);
        expected.add("UNKNOWN " + pointer + "/of_tomorrow");
    }

    private static boolean isEnum(Field field) {
        return !field.values().isEmpty()
                && !field.type().equals("integer")
                && !field.item().equals("integer");
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode encrypted(JsonNode json) {
        boolean merchant = operation.path().matches("/v3/(pay|profitsharing|security).*");
        return merchant ? Encrypted.marked(json) : json;
    }

    // Times as instants: the same moment has many spellings.
    private static JsonNode normal(byte[] json) throws IOException {
        return json.length == 0 ? JSON.missingNode() : normal(JSON.readTree(json));
    }

    private static JsonNode normal(JsonNode json) {
        if (json.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            json.properties().forEach(member -> object.set(member.getKey(), normal(member.getValue())));
            return object;
        }
        if (json.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            json.forEach(element -> array.add(normal(element)));
            return array;
        }
        boolean time = json.isTextual() && json.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*[+]\\d\\d:\\d\\d");
        return time ? TextNode.valueOf(instant(json.asText()).toString()) : json;
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
