package dev.signet.runtime.call;

import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.TextRule;
import dev.signet.runtime.json.Unwritable;
import dev.signet.runtime.validation.HeadText;
import dev.signet.runtime.validation.Shown;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one request. For one thread, and one request. */
public final class RequestWriter {

    private static final byte[] NO_BODY = {};

    private final TextRule textRule;
    private final @Nullable FieldCipher cipher;
    private final Map<String, String> path = new HashMap<>();
    private final StringBuilder query = new StringBuilder();
    private final List<Headers.Field> headers = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>(0);
    private final List<Multipart.Part> parts = new ArrayList<>(0);
    private boolean masking;
    private int hiding;
    private @Nullable JsonWriter body;

    /** Starts a request without sensitive values; {@code textRule} looks at every text in it. */
    public RequestWriter(TextRule textRule) {
        this(textRule, null);
    }

    /** Starts a request; {@code textRule} looks at every text in it, and {@code cipher} encrypts what is sensitive. */
    public RequestWriter(TextRule textRule, @Nullable FieldCipher cipher) {
        this.textRule = textRule;
        this.cipher = cipher;
    }

    /** {@code request} to be looked at, not to be sent: in place of what may not be shown it has {@code ***}. */
    public static <Q> Request masked(Endpoint<Q, ?> endpoint, Q request) {
        RequestWriter writer = new RequestWriter(text -> null);
        writer.masking = true;
        Request masked = writer.write(endpoint, request);
        String target = masked.target().replace(PercentEncoding.encode(Shown.REDACTED), Shown.REDACTED);
        return new Request(
                masked.method(), masked.host(), target, masked.headers(), masked.body(), masked.signedBody());
    }

    /** What is written until {@link #show} may not be shown. */
    public void hide() {
        hiding++;
    }

    /** Ends {@link #hide}. */
    public void show() {
        hiding--;
    }

    private boolean isMasked() {
        return masking && hiding > 0;
    }

    /** The value of a placeholder of the path; null is a violation. */
    public void path(String name, @Nullable String value) {
        if (value == null) {
            refuse(name, "is missing");
        } else if (check(name, value)) {
            path.put(name, isMasked() ? Shown.REDACTED : value);
        }
    }

    /** A parameter of the query; left out if null. */
    public void query(String name, @Nullable String value) {
        if (value != null && check(name, value)) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(PercentEncoding.encode(name))
                    .append('=')
                    .append(PercentEncoding.encode(isMasked() ? Shown.REDACTED : value));
        }
    }

    /** A parameter of the query for each value, in order; left out if null or empty. */
    public void queries(String name, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> query(name, value));
        }
    }

    /** A parameter of the query, encrypted; left out if null. */
    public void query(String name, @Nullable Sensitive<String> value) {
        if (value != null && masking) {
            query(name, Shown.REDACTED);
        } else if (value != null && cipher == null) {
            refuse(name, "is sensitive, and there is no key to encrypt it with");
        } else if (value != null) {
            encrypted(name, Objects.requireNonNull(cipher), value);
        }
    }

    private void encrypted(String name, FieldCipher by, Sensitive<String> value) {
        try {
            query(name, by.encrypt(value.value()));
        } catch (IllegalArgumentException e) {
            refuse(name, String.valueOf(e.getMessage()));
        }
    }

    /** A parameter of the query whose value is JSON; left out if null. */
    public <T> void queryJson(String name, @Nullable T value, BiConsumer<? super T, JsonWriter> write) {
        if (value != null) {
            query(name, new String(json(name, value, write), StandardCharsets.UTF_8));
        }
    }

    private <T> byte[] json(String name, T value, BiConsumer<? super T, JsonWriter> write) {
        JsonWriter json = jsonWriter();
        json.content(value, isMasked() ? (any, out) -> out.mask() : write);
        byte[] bytes = json.finish();
        json.violations().forEach(violation -> violations.add(violation.inside("/" + name)));
        return bytes;
    }

    /** A part of JSON, which is what is signed of the body; left out if null. */
    public <T> void part(String name, @Nullable T value, BiConsumer<? super T, JsonWriter> write) {
        if (value != null) {
            parts.add(Multipart.Part.json(name, json(name, value, write)));
        }
    }

    /** A part of plain text; left out if null. */
    public void part(String name, @Nullable String value) {
        if (value != null && check(name, value)) {
            parts.add(Multipart.Part.text(name, value));
        }
    }

    /** A part that is a file; left out if null. */
    public void part(String name, @Nullable FilePart file) {
        if (file != null && check(name, file.filename()) && check(name, file.contentType())) {
            parts.add(new Multipart.Part(name, file));
        }
    }

    /** A header field; left out if null. */
    public void header(String name, @Nullable String value) {
        if (value != null && check(name, value)) {
            if (!value.equals(value.strip())) {
                refuse(name, "begins or ends with space, which is lost on the way");
            }
            if (value.chars().anyMatch(c -> c > 126)) {
                refuse(name, "has a character outside ASCII, for which headers have no encoding");
            }
            headers.add(new Headers.Field(name, value));
        }
    }

    /** Where the JSON body is written; the request has a body once this was asked for. */
    public JsonWriter body() {
        JsonWriter writer = body;
        if (writer == null) {
            writer = jsonWriter();
            body = writer;
            if (isMasked()) {
                writer.mask();
            }
        }
        // What is hidden as a whole is written where nobody looks.
        return isMasked() ? jsonWriter() : writer;
    }

    private JsonWriter jsonWriter() {
        return masking ? JsonWriter.masking() : new JsonWriter(textRule, cipher);
    }

    /** Writes {@code request} and gives it as far as its endpoint determines it: to the main host, not signed. */
    public <Q> Request write(Endpoint<Q, ?> endpoint, Q request) {
        endpoint.binding().write(request, this);
        return finish(endpoint);
    }

    private Request finish(Endpoint<?, ?> endpoint) {
        if (!parts.isEmpty()) {
            Multipart multipart = new Multipart(parts);
            return request(endpoint, multipart.contentType(), multipart.bytes(), multipart.signed());
        }
        byte[] bytes = body == null ? NO_BODY : body.finish();
        return request(endpoint, body == null ? "" : Multipart.JSON, bytes, bytes);
    }

    private Request request(Endpoint<?, ?> endpoint, String contentType, byte[] bytes, byte[] signed) {
        if (!contentType.isEmpty()) {
            headers.add(new Headers.Field("Content-Type", contentType));
        }
        String host = endpoint.hosts().get(0);
        return new Request(endpoint.method(), host, target(endpoint), Headers.of(headers), bytes, signed);
    }

    /** What keeps the request from being sent; complete once {@link #write} was called. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        if (body != null) {
            all.addAll(body.violations());
        }
        return all;
    }

    private String target(Endpoint<?, ?> endpoint) {
        if (!violations.isEmpty()) {
            return "/";
        }
        try {
            return endpoint.path().expand(path) + query;
        } catch (UnsafePathException e) {
            refuse(e.name(), e.problem());
            return "/";
        }
    }

    private boolean check(String name, String value) {
        String problem = Unwritable.problem(value);
        if (problem == null) {
            problem = HeadText.problem(value);
        }
        if (problem == null) {
            problem = textRule.problem(value);
        }
        if (problem != null) {
            refuse(name, problem);
        }
        return problem == null;
    }

    private void refuse(String name, String problem) {
        violations.add(new Violation("/" + name, "text", "text of a request's head", Shown.REDACTED, problem));
    }
}
