package dev.signet.runtime.call;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one request as a server sees them. For one thread, and one request. */
public final class RequestReader {

    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Request request;
    private @Nullable JsonReader body;

    /** The parts of {@code request}, whose path gave the values {@code path}. */
    public RequestReader(Request request, Map<String, String> path) {
        this.path = path;
        this.query = parsed(request.target());
        this.request = request;
    }

    /** The value of a placeholder of the path. */
    public String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path has no value " + name);
        }
        return value;
    }

    /** A parameter of the query, or null. */
    public @Nullable String query(String name) {
        List<String> values = query.remove(name);
        return values == null ? null : values.get(0);
    }

    /** Every value of a parameter of the query, or null if there is none. */
    public @Nullable List<String> queries(String name) {
        return query.remove(name);
    }

    /** Every value of a parameter of the query that is never absent: an empty list leaves no trace in a query. */
    public List<String> allQueries(String name) {
        List<String> values = query.remove(name);
        return values == null ? List.of() : values;
    }

    /** A header field, or null. */
    public @Nullable String header(String name) {
        return request.headers().first(name).orElse(null);
    }

    /** Whether there is a body. */
    public boolean hasBody() {
        return request.body().length > 0;
    }

    /** The JSON body, from its start. */
    public JsonReader body() {
        body = JsonReader.of(request.body());
        return body;
    }

    /** What the spec did not expect: unknown members of the body and parameters of the query nobody asked for. */
    public List<Notice> finish() {
        List<Notice> notices = new ArrayList<>();
        if (body != null) {
            body.end();
            notices.addAll(body.notices());
        }
        query.keySet().forEach(name -> notices.add(new Notice("/" + name, Notice.Kind.UNKNOWN, "")));
        return notices;
    }

    private static Map<String, List<String>> parsed(String target) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        int start = target.indexOf('?');
        if (start < 0) {
            return query;
        }
        for (String pair : target.substring(start + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : PercentEncoding.decode(pair.substring(equals + 1));
            query.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
        }
        return query;
    }
}
