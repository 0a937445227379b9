package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.signet.runtime.value.Sensitive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text, strictly in form and leniently in content: what the spec does not know is noted and left out,
 * JSON null is absent. For one thread, and one text.
 */
public final class JsonReader {

    private final byte[] bytes;
    private final JsonTokens json;
    private final @Nullable FieldCipher cipher;
    private final Notices notices = new Notices();
    private final CaseMembers cases = new CaseMembers();
    private int depth;
    private int membersAtTop;
    private int unknownAtTop;

    private JsonReader(byte[] bytes, @Nullable FieldCipher cipher) {
        this.bytes = bytes;
        this.json = new JsonTokens(bytes);
        this.cipher = cipher;
    }

    /** Stands on the first token of a text in UTF-8 that has no sensitive values. */
    public static JsonReader of(byte[] bytes) {
        return of(bytes, null);
    }

    /** Stands on the first token of a text in UTF-8, whose sensitive values {@code cipher} can decrypt. */
    public static JsonReader of(byte[] bytes, @Nullable FieldCipher cipher) {
        JsonReader in = new JsonReader(bytes, cipher);
        in.json.next();
        return in;
    }

    /** Ends the text; anything that follows the value is an error. */
    public void end() {
        if (json.next() != null) {
            throw unreadable("something follows the JSON text");
        }
    }

    /** Reads the whole text as one value. */
    public <T> T content(Function<JsonReader, T> read) {
        return read.apply(this);
    }

    /** What the spec did not expect in what was read so far; at most 1000 notices. */
    public List<Notice> notices() {
        return notices.list();
    }

    /** Whether a member of the outermost object was one that the spec knows. */
    public boolean anyKnown() {
        return membersAtTop > unknownAtTop;
    }

    /** Steps into an object. */
    public void beginObject() {
        json.expect(JsonToken.START_OBJECT, "an object");
        depth++;
        cases.enter(depth);
    }

    /**
     * The text of a member of the object that begins here, wherever in it the member stands; that member is not given by
     * {@link #nextMember} then.
     */
    public String caseBy(String name) {
        String text = caseIfAny(name);
        if (text == null) {
            throw new UnreadableJsonException(
                    json.memberPointer(name), "a text was expected that tells what this is", null);
        }
        return text;
    }

    /** The same where an object may do without; null if it has no such text. */
    public @Nullable String caseIfAny(String name) {
        json.expect(JsonToken.START_OBJECT, "an object");
        int start = json.start();
        String text = CaseMembers.find(bytes, start, name);
        if (text != null) {
            cases.expect(name);
        }
        return text;
    }

    /** Lets {@link #nextMember} give the member that {@link #caseBy} looked at after all. */
    public void keepCase() {
        cases.forget();
    }

    /** Steps to the next member that is not JSON null and gives its name; null at the end of the object. */
    public @Nullable String nextMember() {
        return nextMember(false);
    }

    /** Steps to the next member, which may be JSON null, and gives its name; null at the end of the object. */
    @Nullable
    String nextMemberOfTree() {
        return nextMember(true);
    }

    private @Nullable String nextMember(boolean nulls) {
        while (json.next() == JsonToken.FIELD_NAME) {
            String name = json.name();
            boolean present = json.next() != JsonToken.VALUE_NULL || nulls;
            membersAtTop += present && depth == 1 ? 1 : 0;
            if (present && !cases.isCase(depth, name)) {
                return name;
            }
        }
        depth--;
        return null;
    }

    /** Notes a member that the spec does not know, and steps over its value. */
    public void skipUnknown() {
        note(Notice.Kind.UNKNOWN, "");
        unknownAtTop += depth == 1 ? 1 : 0;
        json.skipValue();
    }

    /** Notes a required member that was not there; gives the value back. */
    public <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null) {
            notices.add(json.memberPointer(name), Notice.Kind.MISSING, "");
        }
        return value;
    }

    /** Refuses a text without a required member that has no form for "absent". */
    public <T> T primitive(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableJsonException(json.memberPointer(name), "it is missing", null);
        }
        return value;
    }

    /** Reads a list; an element that is JSON null is an error. */
    public <T> List<T> list(Function<JsonReader, T> element) {
        json.expect(JsonToken.START_ARRAY, "a list");
        List<T> list = new ArrayList<>();
        while (json.next() != JsonToken.END_ARRAY) {
            list.add(element.apply(this));
        }
        return List.copyOf(list);
    }

    /** Reads a list as a set, in its order; an element that comes twice counts once. */
    public <T> Set<T> set(Function<JsonReader, T> element) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list(element)));
    }

    /** Reads an object as a map, in its order; members that are JSON null are left out. */
    public <T> Map<String, T> map(Function<JsonReader, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        beginObject();
        for (String name = nextMember(); name != null; name = nextMember()) {
            map.put(name, value.apply(this));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Reads a value whose names may not be shown: what is told of it points at the whole. */
    public <T> T redacted(Function<JsonReader, T> value) {
        int before = json.hideNames();
        T result = value.apply(this);
        json.show(before);
        return result;
    }

    /** Reads a string that holds JSON. */
    public <T> T jsonText(Function<JsonReader, T> value) {
        String outer = json.pointer();
        byte[] text = string().getBytes(StandardCharsets.UTF_8);
        try {
            JsonReader inner = of(text, cipher);
            if (json.hidesNames()) {
                inner.json.hideNames();
            }
            T result = value.apply(inner);
            inner.end();
            notices.addAll(outer, inner.notices);
            return result;
        } catch (UnreadableJsonException e) {
            throw e.inside(outer);
        }
    }

    /** Reads a string that is encrypted. */
    public Sensitive<String> sensitive() {
        String text = string();
        if (text.isEmpty()) {
            // An empty text is sent as it is.
            return Sensitive.of("");
        }
        if (cipher == null) {
            throw unreadable("a value is encrypted, and there is no key to decrypt it with");
        }
        try {
            return Sensitive.of(cipher.decrypt(text));
        } catch (IllegalArgumentException e) {
            throw unreadable("a value cannot be decrypted");
        }
    }

    /** What kind of value the reader stands on. */
    Shape shape() {
        JsonToken token = json.current();
        if (token == null) {
            throw unreadable("a value was expected");
        }
        return switch (token) {
            case VALUE_NULL -> Shape.NULL;
            case START_OBJECT -> Shape.OBJECT;
            case START_ARRAY -> Shape.ARRAY;
            case VALUE_STRING -> Shape.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> Shape.TRUTH;
            default -> Shape.NUMBER;
        };
    }

    /** Kinds of JSON values. */
    enum Shape {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    /** Reads a string. */
    public String string() {
        return json.string();
    }

    /** Reads a whole number of 32 bits. */
    public int intNumber() {
        return json.intNumber();
    }

    /** Reads a whole number of 64 bits. */
    public long longNumber() {
        return json.longNumber();
    }

    /** Reads a number as a fraction of limited precision. */
    public double doubleNumber() {
        return json.doubleNumber();
    }

    /** Reads a number exactly. */
    public BigDecimal decimal() {
        return json.decimal();
    }

    /** Reads true or false. */
    public boolean bool() {
        return json.bool();
    }

    /** Reads a time with offset; see {@link Rfc3339Time}. */
    public OffsetDateTime time() {
        String text = string();
        try {
            return Rfc3339Time.read(text);
        } catch (DateTimeException e) {
            throw new UnreadableJsonException(json.pointer(), "a time with offset was expected (RFC 3339)", e);
        }
    }

    /** Reads a date written {@code yyyy-MM-dd}. */
    public LocalDate date() {
        String text = string();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableJsonException(json.pointer(), "a date yyyy-MM-dd was expected", e);
        }
    }

    /** Notes something about the value the reader stands on. */
    public void note(Notice.Kind kind, String text) {
        notices.add(json.pointer(), kind, text);
    }

    /** Notes something about a member of the object the reader stands on. */
    public void noteMember(String name, Notice.Kind kind, String text) {
        notices.add(json.memberPointer(name), kind, text);
    }

    /** The error that the value the reader stands on cannot be read. */
    public UnreadableJsonException unreadable(String problem) {
        return json.unreadable(problem);
    }
}
