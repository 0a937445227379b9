package dev.signet.runtime.call;

import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of one request as a server sees them. For one thread, and one request. */
public final class RequestReader {

    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Request request;
    private final @Nullable FieldCipher cipher;
    private final Map<String, Multipart.Part> parts = new LinkedHashMap<>();
    private final List<JsonReader> readers = new ArrayList<>();
    private final List<Notice> found = new ArrayList<>();

    /** The parts of {@code request}, whose path gave the values {@code path}, and which has no sensitive values. */
    public RequestReader(Request request, Map<String, String> path) {
        this(request, path, null);
    }

    /** The parts of {@code request}, whose path gave the values {@code path}; {@code cipher} decrypts its values. */
    public RequestReader(Request request, Map<String, String> path, @Nullable FieldCipher cipher) {
        this.path = path;
        this.cipher = cipher;
        if (Multipart.isAnnouncedBy(request.headers())) {
            Multipart.of(request).parts().forEach(part -> parts.put(part.name(), part));
        }
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
        JsonReader reader = JsonReader.of(request.body(), cipher);
        readers.add(reader);
        return reader;
    }

    /** A parameter of the query that is encrypted, or null. */
    public @Nullable Sensitive<String> sensitive(String name) {
        String value = query(name);
        if (value != null && cipher == null) {
            throw new IllegalArgumentException(name + " is encrypted, and there is no key to decrypt it with");
        }
        return value == null
                ? null
                : Sensitive.of(Objects.requireNonNull(cipher).decrypt(value));
    }

    /** A parameter of the query whose value is JSON, or null. */
    public <T> @Nullable T queryJson(String name, Function<JsonReader, T> read) {
        String value = query(name);
        return value == null ? null : json(name, value.getBytes(StandardCharsets.UTF_8), read);
    }

    /** A part of JSON, or null. */
    public <T> @Nullable T part(String name, Function<JsonReader, T> read) {
        Multipart.Part part = parts.remove(name);
        return part == null ? null : json(name, part.bytes(), read);
    }

    /** A part of plain text, or null. */
    public @Nullable String part(String name) {
        Multipart.Part part = parts.remove(name);
        return part == null ? null : new String(part.bytes(), StandardCharsets.UTF_8);
    }

    /** A part that is a file, or null. */
    public @Nullable FilePart file(String name) {
        Multipart.Part part = parts.remove(name);
        return part == null ? null : part.content();
    }

    // What is wrong in there is told by where it stands in the request.
    private <T> T json(String name, byte[] json, Function<JsonReader, T> read) {
        try {
            JsonReader reader = JsonReader.of(json, cipher);
            T value = read.apply(reader);
            reader.end();
            reader.notices().forEach(notice -> found.add(notice.inside("/" + name)));
            return value;
        } catch (UnreadableJsonException e) {
            throw e.inside("/" + name);
        }
    }

    /** What the spec did not expect: unknown members of the body, and parameters and parts nobody asked for. */
    public List<Notice> finish() {
        List<Notice> notices = new ArrayList<>(found);
        for (JsonReader reader : readers) {
            reader.end();
            notices.addAll(reader.notices());
        }
        query.keySet().forEach(name -> notices.add(new Notice("/" + name, Notice.Kind.UNKNOWN, "")));
        parts.keySet().forEach(name -> notices.add(new Notice("/" + name, Notice.Kind.UNKNOWN, "")));
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
