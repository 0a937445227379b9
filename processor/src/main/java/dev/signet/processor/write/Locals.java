package dev.signet.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;

/** Names of the local variables in a generated method: the components keep theirs, ours step aside. */
record Locals(NameAllocator names) {

    static Locals of(RecordModel record) {
        NameAllocator names = new NameAllocator();
        for (FieldModel field : record.fields()) {
            names.newName(field.name(), key(field));
        }
        for (String own : new String[] {"value", "out", "in", "json", "member", "before", "index"}) {
            names.newName(own, own);
        }
        return new Locals(names);
    }

    String of(FieldModel field) {
        return names.get(key(field));
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

    String member() {
        return names.get("member");
    }

    String before() {
        return names.get("before");
    }

    String index() {
        return names.get("index");
    }

    /** A further name, close to {@code suggestion}. */
    String fresh(String suggestion) {
        return names.newName(suggestion);
    }

    private static String key(FieldModel field) {
        return "component " + field.name();
    }
}
