package dev.signet.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code @param} tags of a Javadoc comment. */
record ParamTags(Map<String, String> texts) {

    private static final String TAG = "@param ";

    static ParamTags of(String doc) {
        Map<String, String> texts = new LinkedHashMap<>();
        String name = "";
        for (String line : doc.lines().map(String::strip).toList()) {
            if (line.startsWith(TAG)) {
                String[] parts = line.substring(TAG.length()).strip().split("\\s+", 2);
                name = parts[0];
                texts.put(name, parts.length < 2 ? "" : parts[1]);
            } else if (line.startsWith("@")) {
                name = "";
            } else if (!name.isEmpty() && !line.isEmpty()) {
                texts.merge(name, line, (text, more) -> text.isEmpty() ? more : text + " " + more);
            }
        }
        return new ParamTags(texts);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
