package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import dev.signet.runtime.validation.Shown;
import dev.signet.runtime.validation.Violation;
import dev.signet.spec.Rfc3339.Fraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Violation> violations = new ArrayList<>(0);

    /** Starts a text; {@code textRule} looks at every string in it. */
    public JsonWriter(TextRule textRule) {
        this.textRule = textRule;
        this.json = io(() -> FACTORY.createGenerator(bytes));
    }

    /** Opens an object, as the whole text or as an element of a list. */
    public void beginObject() {
        run(json::writeStartObject);
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
        if (value != null) {
            run(() -> json.writeFieldName(name));
            write.accept(value, this);
        }
    }

    /** Writes a list as a member, unless it is null; an empty list is written as {@code []}. */
    public <T> void list(String name, @Nullable List<T> list, BiConsumer<? super T, JsonWriter> write) {
        member(name, list, (elements, out) -> {
            run(json::writeStartArray);
            elements.forEach(element -> element(element, write));
            run(json::writeEndArray);
        });
    }

    // A validator that was told to be silent may let a null through.
    private <T> void element(@Nullable T element, BiConsumer<? super T, JsonWriter> write) {
        if (element == null) {
            run(json::writeNull);
            violations.add(new Violation(pointer(), "noGaps", "no null elements", "null", "is a null element"));
        } else {
            write.accept(element, this);
        }
    }

    /** Writes a string, and looks at it by the scheme's rule. */
    public void value(String text) {
        String problem = textRule.problem(text);
        if (problem == null) {
            run(() -> json.writeString(text));
        } else {
            run(() -> json.writeString(""));
            violations.add(new Violation(pointer(), "text", "the scheme's characters", Shown.REDACTED, problem));
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
        if (Double.isFinite(number)) {
            run(() -> json.writeNumber(number));
        } else {
            run(() -> json.writeNumber(0));
            violations.add(new Violation(
                    pointer(), "text", "a finite number", Double.toString(number), "has no form in JSON"));
        }
    }

    /** Writes a decimal in plain digits. */
    public void value(BigDecimal number) {
        run(() -> json.writeNumber(number.toPlainString()));
    }

    /** Writes true or false. */
    public void value(boolean bool) {
        run(() -> json.writeBoolean(bool));
    }

    /** Writes a date as {@code yyyy-MM-dd}. */
    public void value(LocalDate date) {
        value(date.toString());
    }

    /** Writes a time with offset; see {@link Rfc3339Time}. */
    public void value(OffsetDateTime time, Fraction fraction) {
        value(Rfc3339Time.write(time, fraction));
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
        JsonPointer pointer = json.getOutputContext().pathAsPointer();
        return pointer.toString();
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
