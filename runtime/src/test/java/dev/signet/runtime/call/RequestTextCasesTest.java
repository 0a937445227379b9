package dev.signet.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.TestData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of path, query and headers: the exact text that is signed and sent, or a refusal. */
@EnabledIf("dev.signet.runtime.TestData#present")
class RequestTextCasesTest {

    static Stream<JsonNode> paths() {
        return cases("path").filter(example -> !example.has("constraint"));
    }

    static Stream<JsonNode> queries() {
        return cases("query");
    }

    // The names of headers are checked when a spec is compiled, those of credentials when they are built.
    static Stream<JsonNode> headerValues() {
        return cases("header").filter(example -> example.get("name").asText().equals("X-Request-Tag"));
    }

    @Test
    void thereAreAsManyCasesAsTheFileHas() {
        assertThat(paths()).hasSize(55);
        assertThat(queries()).hasSize(12);
        assertThat(headerValues()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathIsEncodedExactlyOrRefused(JsonNode example) {
        Map<String, String> values = new LinkedHashMap<>();
        example.get("values")
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        String template = example.get("template").asText();
        RequestWriter writer = new RequestWriter(text -> null);
        Request request = writer.write(endpoint(template), out -> values.forEach(out::path));
        assertOutcome(example, writer, request, "encodedPath");
        if (accepted(example)) {
            assertThat(new PathTemplate(template).match(request.target())).contains(values);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryIsEncodedExactlyOrRefused(JsonNode example) {
        RequestWriter writer = new RequestWriter(text -> null);
        Request request = writer.write(
                endpoint("/v3/x"),
                out -> example.get("params")
                        .forEach(pair ->
                                out.query(pair.get(0).asText(), pair.get(1).asText())));
        assertOutcome(example, writer, request, "encodedPathAndQuery");
    }

    @ParameterizedTest
    @MethodSource("headerValues")
    void aHeaderIsSentAsItIsOrRefused(JsonNode example) {
        RequestWriter writer = new RequestWriter(text -> null);
        String name = example.get("name").asText();
        String value = example.get("value").asText();
        Request request = writer.write(endpoint("/v3/x"), out -> out.header(name, value));
        assertThat(writer.violations().isEmpty()).isEqualTo(accepted(example));
        if (accepted(example)) {
            assertThat(request.headers(name)).isEqualTo(List.of(value));
        }
    }

    @Test
    void aHeaderHasNoCharactersOutsideAscii() {
        RequestWriter writer = new RequestWriter(text -> null);
        writer.write(endpoint("/v3/x"), out -> out.header("X-Request-Tag", "券"));
        assertThat(writer.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("outside ASCII"));
    }

    private static void assertOutcome(JsonNode example, RequestWriter writer, Request request, String expected) {
        assertThat(writer.violations().isEmpty()).isEqualTo(accepted(example));
        if (accepted(example)) {
            assertThat(request.target()).isEqualTo(example.get(expected).asText());
        }
    }

    private static boolean accepted(JsonNode example) {
        return example.get("expect").asText().equals("accept");
    }

    /** An endpoint whose request writes itself. */
    private static Endpoint<Consumer<RequestWriter>, NoContent> endpoint(String path) {
        RequestBinding<Consumer<RequestWriter>> binding = new RequestBinding<>() {
            @Override
            public void write(Consumer<RequestWriter> request, RequestWriter out) {
                request.accept(out);
            }

            @Override
            public Consumer<RequestWriter> read(RequestReader in) {
                throw new AssertionError("not read here");
            }
        };
        return Endpoint.builder(1, "Test.test")
                .at(Method.GET, path, "S", List.of("https://a.example"))
                .types(binding, (value, out) -> {}, NoContent.CODEC)
                .build();
    }

    private static Stream<JsonNode> cases(String kind) {
        return StreamSupport.stream(
                        TestData.json("path-params.json").get("cases").spliterator(), false)
                .filter(example -> example.get("kind").asText().equals(kind));
    }
}
