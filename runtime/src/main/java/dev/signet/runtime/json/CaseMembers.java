package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members that tell which of several shapes an object has: looked for ahead, and passed over afterwards. */
final class CaseMembers {

    private @Nullable String[] names = new String[0];
    private @Nullable String expected;

    /** The text of a member of the object that begins at {@code start}; null if it has none. */
    static @Nullable String find(byte[] bytes, int start, String name) {
        try (JsonParser json = StrictJson.parser(bytes, start)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = name.equals(json.currentName());
                JsonToken value = json.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? json.getText() : null;
                }
                json.skipChildren();
            }
            return null;
        } catch (IOException e) {
            // Whoever reads on meets it too, and reports it.
            return null;
        }
    }

    /** The next object entered has this case member. */
    void expect(String name) {
        expected = name;
    }

    /** The next object entered has none after all. */
    void forget() {
        expected = null;
    }

    void enter(int depth) {
        if (expected != null && names.length <= depth) {
            names = Arrays.copyOf(names, depth + 8);
        }
        if (depth < names.length) {
            names[depth] = expected;
        }
        expected = null;
    }

    boolean isCase(int depth, String name) {
        return depth < names.length && name.equals(names[depth]);
    }
}
