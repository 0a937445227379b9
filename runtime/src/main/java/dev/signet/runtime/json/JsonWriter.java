package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.signet.runtime.validation.Shown;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Rfc3339.Fraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text as UTF-8. Members that are null are left out: the APIs this is for know no JSON null. For one
 * thread, and one text.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator json;
    private final TextRule textRule;
    private final @Nullable FieldCipher cipher;
    private final List<Violation> violations = new ArrayList<>(0);
    private @Nullable String caseName;
    private @Nullable String caseText;
    private boolean masking;
    private boolean redacted;
    private int shownLevels = Integer.MAX_VALUE;
    private int hiding;

    /** Starts a text without sensitive values; {@code textRule} looks at every string in it. */
    public JsonWriter(TextRule textRule) {
        this(textRule, null);
    }

    /** Starts a text; {@code textRule} looks at every string in it, and {@code cipher} encrypts what is sensitive. */
    public JsonWriter(TextRule textRule, @Nullable FieldCipher cipher) {
        this.textRule = textRule;
        this.cipher = cipher;
        this.json = io(() -> FACTORY.createGenerator(bytes));
    }

    /** Starts a text to be looked at, not to be sent: in place of what may not be shown it has {@code ***}. */
    public static JsonWriter masking() {
        JsonWriter writer = new JsonWriter(text -> null);
        writer.masking = true;
        return writer;
    }

    /** The member that is written next may not be shown. */
    public JsonWriter redacted() {
        redacted = masking;
        return this;
    }

    /** Opens an object, as the whole text or as an element of a list. */
    public void beginObject() {
        run(json::writeStartObject);
        String name = caseName;
        if (name != null) {
            caseName = null;
            member(name, caseText);
        }
    }

    /** Lets the object that is opened next begin with the member that tells which of several shapes it has. */
    public void caseBy(String name, String text) {
        caseName = name;
        caseText = text;
    }

    /** Closes the object last opened. */
    public void endObject() {
        run(json::writeEndObject);
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable String value) {
        member(name, value, (text, out) -> out.value(text));
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable Integer value) {
        member(name, value, (number, out) -> out.value(number));
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable Long value) {
        member(name, value, (number, out) -> out.value(number));
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable Double value) {
        member(name, value, (number, out) -> out.value(number));
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable BigDecimal value) {
        member(name, value, (number, out) -> out.value(number));
    }

    /** Writes a member, unless it is null. */
    public void member(String name, @Nullable Boolean value) {
        member(name, value, (bool, out) -> out.value(bool));
    }

    /** Writes a member as {@code yyyy-MM-dd}, unless it is null. */
    public void member(String name, @Nullable LocalDate value) {
        member(name, value, (date, out) -> out.value(date));
    }

    /** Writes a member, unless it is null. */
    public <T> void member(String name, @Nullable T value, BiConsumer<? super T, JsonWriter> write) {
        boolean masked = redacted;
        redacted = false;
        if (value != null) {
            run(() -> json.writeFieldName(name));
            content(value, masked ? (any, out) -> out.mask() : write);
        }
    }

    /** Writes what stands for a value that may not be shown. */
    public void mask() {
        run(() -> json.writeString(Shown.REDACTED));
    }

    /** Writes a list or set as a member, unless it is null; an empty one is written as {@code []}. */
    public <T> void list(String name, @Nullable Iterable<T> list, BiConsumer<? super T, JsonWriter> write) {
        member(name, list, (elements, out) -> out.elements(elements, write));
    }

    /** Writes a map as a member, unless it is null; an empty one is written as <code>{}</code>. */
    public <T> void map(String name, @Nullable Map<String, T> map, BiConsumer<? super T, JsonWriter> write) {
        member(name, map, (entries, out) -> out.entries(entries, write));
    }

    /** Writes a list or set. */
    public <T> void elements(Iterable<T> list, BiConsumer<? super T, JsonWriter> write) {
        run(json::writeStartArray);
        list.forEach(element -> element(element, write));
        run(json::writeEndArray);
    }

    /** Writes a map as an object, in its order; a null among the values is a violation. */
    public <T> void entries(Map<String, T> map, BiConsumer<? super T, JsonWriter> write) {
        beginObject();
        map.forEach((name, value) -> {
            name(name);
            element(value, write);
        });
        endObject();
    }

    /** Writes the name of a member that no spec has, and looks at it by the scheme's rule. */
    void name(@Nullable String name) {
        String problem = name == null ? "is null" : textRule.problem(name);
        if (problem == null) {
            run(() -> json.writeFieldName(name));
        } else {
            // The text is not sent; what cannot be encoded would not even be written.
            run(() -> json.writeFieldName(Shown.REDACTED));
            violations.add(new Violation(pointer(), "text", "the scheme's characters", Shown.REDACTED, problem));
        }
    }

    /** Lets violations point at the member that is written next as a whole, whose names may not be shown. */
    public void hideNames() {
        // Within what is hidden already, nothing more is shown.
        if (hiding++ == 0) {
            shownLevels = Pointers.depth(json.getOutputContext());
        }
    }

    /** Ends {@link #hideNames}. */
    public void showNames() {
        if (--hiding == 0) {
            shownLevels = Integer.MAX_VALUE;
        }
    }

    /** Writes a value as JSON inside a string. */
    public <T> void jsonText(T value, BiConsumer<? super T, JsonWriter> write) {
        JsonWriter inner = masking ? masking() : new JsonWriter(textRule, cipher);
        if (hiding > 0) {
            inner.hideNames();
        }
        write.accept(value, inner);
        run(() -> json.writeString(new String(inner.finish(), StandardCharsets.UTF_8)));
        inner.violations.forEach(violation -> violations.add(violation.inside(pointer())));
    }

    // A validator that was told to be silent may let a null through.
    private <T> void element(@Nullable T element, BiConsumer<? super T, JsonWriter> write) {
        if (element == null) {
            run(json::writeNull);
            violations.add(new Violation(pointer(), "noGaps", "no null elements", "null", "is null"));
        } else {
            write.accept(element, this);
        }
    }

    /** Writes a string, and looks at it by the scheme's rule. */
    public void value(String text) {
        String unwritable = Unwritable.problem(text);
        String problem = unwritable == null ? textRule.problem(text) : unwritable;
        if (problem == null) {
            run(() -> json.writeString(text));
        } else {
            refuse(unwritable == null ? "the scheme's characters" : "what JSON can hold", problem);
        }
    }

    /** Writes a text encrypted. */
    public void value(Sensitive<String> text) {
        if (masking) {
            mask();
        } else if (cipher == null) {
            refuse("a key", "is sensitive, and there is no key to encrypt it with");
        } else {
            encrypted(cipher, text);
        }
    }

    private void encrypted(FieldCipher by, Sensitive<String> text) {
        try {
            value(by.encrypt(text.value()));
        } catch (IllegalArgumentException e) {
            refuse("what the key can encrypt", String.valueOf(e.getMessage()));
        }
    }

    /** Writes a whole number. */
    public void value(int number) {
        run(() -> json.writeNumber(number));
    }

    /** Writes a whole number. */
    public void value(long number) {
        run(() -> json.writeNumber(number));
    }

    /** Writes a fraction; not NaN, not infinite. */
    public void value(double number) {
        Unwritable.of(number).ifPresentOrElse(this::refuse, () -> run(() -> json.writeNumber(number)));
    }

    /** Writes a decimal in plain digits. */
    public void value(BigDecimal number) {
        Unwritable.of(number).ifPresentOrElse(this::refuse, () -> run(() -> json.writeNumber(number.toPlainString())));
    }

    /** Writes true or false. */
    public void value(boolean bool) {
        run(() -> json.writeBoolean(bool));
    }

    /** Writes a date as {@code yyyy-MM-dd}. */
    public void value(LocalDate date) {
        value(Rfc3339Time.write(date));
    }

    /** Writes a time with offset; see {@link Rfc3339Time}. */
    public void value(OffsetDateTime time, Fraction fraction) {
        value(Rfc3339Time.write(time, fraction));
    }

    /** Whether nothing nested may be written here: readers take no more levels. */
    boolean isDeepest() {
        return Pointers.depth(json.getOutputContext()) >= Violations.DEEPEST;
    }

    /** Writes JSON null, which only trees without a spec have. */
    void nothing() {
        run(json::writeNull);
    }

    private void refuse(Unwritable value) {
        refuse("what JSON can hold", value.problem());
    }

    void refuse(String limit, String problem) {
        run(json::writeNull);
        violations.add(new Violation(pointer(), "text", limit, Shown.REDACTED, problem));
    }

    /** Writes a value as the whole text. */
    public <T> void content(T value, BiConsumer<? super T, JsonWriter> write) {
        write.accept(value, this);
    }

    /** Strings and numbers that cannot be sent; if there is one, the text is not to be sent either. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Ends the text and gives its bytes. */
    public byte[] finish() {
        run(json::close);
        return bytes.toByteArray();
    }

    // Of the value written last: only then does the context know its index.
    private String pointer() {
        return Pointers.of(json.getOutputContext(), shownLevels);
    }

    private static void run(Io action) {
        io(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T io(IoSource<T> source) {
        try {
            return source.get();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON could not be written to memory", e);
        }
    }

    private interface Io {
        void run() throws IOException;
    }

    private interface IoSource<T> {
        T get() throws IOException;
    }
}
