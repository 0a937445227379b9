package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Operations as the reference collects them from pages and descriptions; active where that folder exists. */
final class Reference {

    private static final Path ROOT = Path.of(System.getProperty("signet.testdata", "../../../shared/testdata"))
            .resolveSibling("reference");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reference() {}

    /**
     * An operation.
     *
     * @param parameters fields of path and query
     * @param body fields of the body; empty if there is none
     * @param answer fields of the answer; empty if there is none
     * @param facts what else is known of it; missing of the nine that are in neither family
     */
    record Operation(
            String method, String path, List<Field> parameters, List<Field> body, List<Field> answer, JsonNode facts) {

        boolean isUpload() {
            return path.endsWith("upload-image") || path.endsWith("image-upload");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** For {@code @EnabledIf}. */
    static boolean present() {
        return Files.isDirectory(ROOT);
    }

    /** The 57 of the two families and the ten, of which one is among the 57. */
    static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (JsonNode op : read(ROOT.resolve("endpoints.json")).get("ops")) {
            if (!op.get("family").asText().startsWith("partner")) {
                all.add(family(op));
            }
        }
        try (Stream<Path> files = Files.list(ROOT.resolve("operations"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> fragment(read(file)))
                    .filter(operation ->
                            all.stream().noneMatch(known -> known.toString().equals(operation.toString())))
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Operation family(JsonNode op) {
        List<Field> parameters = new ArrayList<>(Field.ofList(op.path("pathParams")));
        parameters.addAll(Field.ofList(op.path("queryParams")));
        boolean flat = op.has("bodyFlat");
        if (flat) {
            parameters.add(Field.text("openid"));
        }
        return new Operation(
                op.get("method").asText(),
                op.get("path").asText(),
                parameters,
                flat ? Field.ofFlat(op.get("bodyFlat")) : Field.ofList(op.path("body")),
                flat
                        ? Field.ofFlat(op.get("responseFlat"))
                        : Field.ofList(op.path("response").path("fields")),
                op);
    }

    private static Operation fragment(JsonNode file) {
        JsonNode operation = file.get("operation");
        List<JsonNode> parameters = stream(operation.path("parameters")).toList();
        List<Field> body = parameters.stream()
                .flatMap(parameter -> switch (parameter.get("in").asText()) {
                    case "body" -> Schema.fields(parameter.get("schema")).stream();
                    case "formData" -> Stream.of(Field.of(parameter, Schema.fields(parameter.path("schema"))));
                    default -> Stream.<Field>empty();
                })
                .toList();
        return new Operation(
                file.get("method").asText(),
                file.get("path").asText(),
                parameters.stream()
                        .filter(parameter -> List.of("path", "query")
                                .contains(parameter.get("in").asText()))
                        .map(Field::of)
                        .toList(),
                body,
                Schema.fields(operation.path("responses").path("200").path("schema")),
                MissingNode.getInstance());
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The sheet of the protocol. */
    static String protocol() {
        try {
            return Files.readString(ROOT.resolve("protocol.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
