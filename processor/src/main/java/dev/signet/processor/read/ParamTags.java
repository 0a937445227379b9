package dev.signet.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code @param} tags of a Javadoc comment. */
record ParamTags(Map<String, String> texts) {

    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@param\\s+(\\w+)\\s+((?:.|\\R(?!\\s*@))*)");

    static ParamTags of(String doc) {
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher tags = TAG.matcher(doc);
        while (tags.find()) {
            texts.put(tags.group(1), tags.group(2).strip().replaceAll("\\s*\\R\\s*", " "));
        }
        return new ParamTags(texts);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
