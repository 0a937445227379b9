package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tokens of one JSON text: where the reader stands, what stands there, and the error that it is something else. */
final class JsonTokens {

    private static final String MALFORMED = "it is not well-formed JSON";
    private static final String TWICE = "an object has a member twice";

    private final JsonParser json;
    private int shownLevels = Integer.MAX_VALUE;

    JsonTokens(byte[] bytes) {
        this.json = StrictJson.parser(bytes);
        if (!Utf8Check.isUtf8(bytes)) {
            throw unreadable("it is not encoded in UTF-8");
        }
    }

    @Nullable
    JsonToken next() {
        return io(json::nextToken);
    }

    @Nullable
    JsonToken current() {
        return json.currentToken();
    }

    /** The place of the current token among the bytes. */
    int start() {
        return Math.toIntExact(json.currentTokenLocation().getByteOffset());
    }

    void skipValue() {
        io(json::skipChildren);
    }

    void expect(JsonToken token, String name) {
        if (json.currentToken() != token) {
            throw unreadable(name + " was expected");
        }
    }

    String name() {
        String name = io(json::currentName);
        // Escaped, it is well-formed; some versions of Jackson read it, others do not.
        if (!Utf8Check.hasForm(name)) {
            throw new UnreadableJsonException("", "the name of a member has half of a surrogate pair", null);
        }
        return name;
    }

    String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return io(json::getText);
    }

    int intNumber() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return io(json::getIntValue, "a whole number of 32 bits was expected");
    }

    long longNumber() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return io(json::getLongValue, "a whole number of 64 bits was expected");
    }

    double doubleNumber() {
        expectNumber();
        double number = io(json::getDoubleValue);
        boolean lost = number == 0 && io(json::getDecimalValue).signum() != 0;
        if (lost || !Double.isFinite(number)) {
            throw unreadable("a number within the range of a double was expected");
        }
        return number;
    }

    BigDecimal decimal() {
        expectNumber();
        BigDecimal number = io(json::getDecimalValue);
        if (Unwritable.of(number).isPresent()) {
            throw unreadable("a number of at most " + Unwritable.MAX_DIGITS + " digits, written out, was expected");
        }
        return number;
    }

    private void expectNumber() {
        JsonToken token = json.currentToken();
        if (token == null || !token.isNumeric()) {
            throw unreadable("a number was expected");
        }
    }

    boolean bool() {
        if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
            throw unreadable("true or false was expected");
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Lets pointers end at the value that begins here, whatever of it they are asked for; gives what {@link #show} takes. */
    int hideNames() {
        int before = shownLevels;
        boolean inside = json.currentToken() != null && json.currentToken().isStructStart();
        shownLevels = Math.min(before, Pointers.depth(json.getParsingContext()) - (inside ? 1 : 0));
        return before;
    }

    void show(int levels) {
        shownLevels = levels;
    }

    boolean hidesNames() {
        return shownLevels != Integer.MAX_VALUE;
    }

    String pointer() {
        return Pointers.of(json.getParsingContext(), shownLevels);
    }

    // After the end of an object the parser stands in its parent, on the member that holds it.
    String memberPointer(String name) {
        return hidesNames()
                ? pointer()
                : pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    UnreadableJsonException unreadable(String problem) {
        return new UnreadableJsonException(pointer(), problem, null);
    }

    private <T extends @Nullable Object> T io(Source<T> source) {
        return io(source, MALFORMED);
    }

    // Jackson's own message quotes the text around the fault, which may be one that must not be shown.
    private <T extends @Nullable Object> T io(Source<T> source, String problem) {
        try {
            return source.get();
        } catch (StreamConstraintsException e) {
            throw unreadable(StrictJson.LIMITS);
        } catch (JsonParseException e) {
            boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
            throw unreadable(twice ? TWICE : problem);
        } catch (IOException | ArithmeticException | NumberFormatException e) {
            throw unreadable(problem);
        }
    }

    private interface Source<T extends @Nullable Object> {
        T get() throws IOException;
    }
}
