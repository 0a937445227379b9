package dev.signet.runtime.call;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.TextRule;
import dev.signet.runtime.validation.HeadText;
import dev.signet.runtime.validation.Shown;
import dev.signet.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one request. For one thread, and one request. */
public final class RequestWriter {

    private static final byte[] NO_BODY = {};

    private final TextRule textRule;
    private final Map<String, String> path = new HashMap<>();
    private final StringBuilder query = new StringBuilder();
    private final List<Headers.Field> headers = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>(0);
    private @Nullable JsonWriter body;

    /** Starts a request; {@code textRule} looks at every text in it. */
    public RequestWriter(TextRule textRule) {
        this.textRule = textRule;
    }

    /** The value of a placeholder of the path; null is a violation. */
    public void path(String name, @Nullable String value) {
        if (value == null) {
            refuse(name, "is missing");
        } else if (check(name, value)) {
            path.put(name, value);
        }
    }

    /** A parameter of the query; left out if null. */
    public void query(String name, @Nullable String value) {
        if (value != null && check(name, value)) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(PercentEncoding.encode(name))
                    .append('=')
                    .append(PercentEncoding.encode(value));
        }
    }

    /** A parameter of the query for each value, in order; left out if null or empty. */
    public void queries(String name, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> query(name, value));
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
            writer = new JsonWriter(textRule);
            body = writer;
        }
        return writer;
    }

    /** Writes {@code request} and gives it as far as its endpoint determines it: to the main host, not signed. */
    public <Q> Request write(Endpoint<Q, ?> endpoint, Q request) {
        endpoint.binding().write(request, this);
        return finish(endpoint);
    }

    private Request finish(Endpoint<?, ?> endpoint) {
        byte[] bytes = body == null ? NO_BODY : body.finish();
        if (body != null) {
            headers.add(new Headers.Field("Content-Type", "application/json"));
        }
        return new Request(endpoint.method(), endpoint.hosts().get(0), target(endpoint), Headers.of(headers), bytes);
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
        String problem = HeadText.problem(value);
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
