package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import java.util.HashMap;
import java.util.Map;

/** Names of the local variables in a generated method: the components keep theirs, ours step aside. */
record Locals(NameAllocator names, Map<String, String> deeper) {

    static Locals of(RecordModel record) {
        NameAllocator names = new NameAllocator();
        for (FieldModel field : record.fields()) {
            names.newName(field.name(), key("component", field));
        }
        for (String own : new String[] {"value", "out", "in", "json", "member", "failures"}) {
            names.newName(own, own);
        }
        for (FieldModel field : record.fields()) {
            names.newName(field.name() + "Before", key("before", field));
            names.newName(field.name() + "Sound", key("sound", field));
        }
        return new Locals(names, new HashMap<>());
    }

    /** The variable that holds a component's value. */
    String of(FieldModel field) {
        return names.get(key("component", field));
    }

    /** The component of the record at hand. */
    CodeBlock access(FieldModel field) {
        return CodeBlock.of("$N.$N()", value(), field.name());
    }

    /** The number of failures before a component was checked. */
    String before(FieldModel field) {
        return names.get(key("before", field));
    }

    /** Whether a component was found to be sound. */
    String sound(FieldModel field) {
        return names.get(key("sound", field));
    }

    String value() {
        return names.get("value");
    }

    String out() {
        return names.get("out");
    }

    String in() {
        return names.get("in");
    }

    String json() {
        return names.get("json");
    }

    String failures() {
        return names.get("failures");
    }

    String member() {
        return names.get("member");
    }

    /** A variable of a loop or function {@code depth} levels within others. */
    String nested(String wanted, int depth) {
        return deeper.computeIfAbsent(
                wanted + depth, none -> names.newName(depth == 0 ? wanted : wanted + (depth + 1)));
    }

    private static String key(String what, FieldModel field) {
        return what + " " + field.name();
    }
}
