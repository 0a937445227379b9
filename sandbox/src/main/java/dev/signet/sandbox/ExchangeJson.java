package dev.signet.sandbox;

import dev.signet.runtime.auth.TextLines;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.json.JsonWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An exchange as the console shows it. */
final class ExchangeJson {

    private ExchangeJson() {}

    static void write(Exchange exchange, JsonWriter out) {
        out.beginObject();
        out.member("number", exchange.number());
        out.member("at", exchange.at().toString());
        out.member("endpoint", exchange.endpoint().orElse(null));
        out.member("identity", exchange.identity().orElse(null));
        out.member("verdict", exchange.verdict().name());
        out.member("fault", exchange.fault().map(Fault::name).orElse(null));
        out.member("idempotency_key", exchange.idempotencyKey().orElse(null));
        out.member("explanation", exchange.explanation());
        out.member("method", exchange.request().method().name());
        out.member("target", exchange.request().target());
        out.member("signed_text", signedText(exchange));
        out.member("headers", exchange.request().headers().fields(), ExchangeJson::headers);
        out.member("body", text(exchange.request().body()));
        exchange.answer().ifPresent(answer -> out.member("answer", answer, ExchangeJson::answer));
        out.endObject();
    }

    private static void answer(Answer answer, JsonWriter out) {
        out.beginObject();
        out.member("status", answer.status());
        out.member("headers", answer.headers().fields(), ExchangeJson::headers);
        out.member("body", text(answer.body()));
        out.endObject();
    }

    private static void headers(List<Headers.Field> fields, JsonWriter out) {
        out.elements(fields, (field, entry) -> {
            entry.beginObject();
            entry.member("name", field.name());
            entry.member("value", field.value());
            entry.endObject();
        });
    }

    /** What the signature should cover, by the header that came; empty if none came, or it cannot be told. */
    private static String signedText(Exchange exchange) {
        List<String> values = exchange.request().headers("Authorization");
        try {
            byte[] body = SignedBody.of(exchange.request());
            return AuthorizationHeader.parse(values.size() == 1 ? values.get(0) : "")
                    .map(header -> SignedParts.of(exchange.request(), header, body))
                    .map(parts -> new TextLines(new byte[][] {parts.text()}).show())
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "<" + bytes.length + " bytes that are no text>";
        }
    }
}
