package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One operation's examples through its binding and codecs, there and back. */
final class RoundTrip<Q, R> {

    private final Endpoint<Q, R> endpoint;
    private final Reference.Operation operation;

    RoundTrip(Endpoint<Q, R> endpoint, Reference.Operation operation) {
        this.endpoint = endpoint;
        this.operation = operation;
    }

    void request() throws IOException {
        Sample sample = Sample.of(operation);
        Q request = read(sample.wire(), sample.path());
        RequestWriter writer = new RequestWriter(text -> null, Encrypted.CIPHER);
        Request again = writer.write(endpoint, request);
        assertThat(writer.violations()).isEmpty();
        assertThat(again.target())
                .endsWith(sample.query())
                .startsWith(endpoint.path().expand(sample.path()));
        assertThat(read(again, sample.path())).isEqualTo(request);
        // Examples of fields that exclude each other stand side by side: only rules between fields may break.
        assertThat(Checked.violations(endpoint, sample)).noneMatch(Limit::isOfOneField);
        if (operation.isUpload()) {
            assertThat(Normal.of(again.signedBody())).isEqualTo(sample.fields().get("meta"));
        } else {
            assertThat(Normal.of(again.body()))
                    .isEqualTo(Normal.of(sample.wire().body()));
        }
    }

    private Q read(Request wire, Map<String, String> path) {
        RequestReader in = new RequestReader(wire, path, Encrypted.CIPHER);
        Q request = endpoint.binding().read(in);
        assertThat(in.finish()).isEmpty();
        return request;
    }

    void answer() throws IOException {
        byte[] sent = bytes(Assembled.answer(operation.answer()));
        JsonReader in = JsonReader.of(sent, Encrypted.CIPHER);
        R result = endpoint.result().read(in);
        in.end();
        assertThat(in.notices()).isEmpty();
        JsonWriter out = new JsonWriter(text -> null, Encrypted.CIPHER);
        endpoint.result().write(result, out);
        assertThat(out.violations()).isEmpty();
        assertThat(Normal.of(out.finish())).isEqualTo(Normal.of(sent));
        assertThat(endpoint.result().read(JsonReader.of(sent, Encrypted.CIPHER)))
                .isEqualTo(result);
    }

    void tomorrow() {
        ObjectNode answer = Assembled.answer(operation.answer());
        List<String> expected = Tomorrow.change(answer, operation.answer());
        JsonReader in = JsonReader.of(bytes(answer), Encrypted.CIPHER);
        R result = endpoint.result().read(in);
        in.end();
        assertThat(result).isNotNull();
        assertThat(in.notices()).extracting(Notice::toString).containsExactlyInAnyOrderElementsOf(expected);
    }

    private byte[] bytes(ObjectNode answer) {
        return Encrypted.marked(operation, answer).toString().getBytes(StandardCharsets.UTF_8);
    }
}
