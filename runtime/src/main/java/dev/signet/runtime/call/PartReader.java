package dev.signet.runtime.call;

import dev.signet.runtime.value.FilePart;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one part of a multipart body, whose bytes come as characters of Latin-1. */
final class PartReader {

    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type: *(.*)$");

    private PartReader() {}

    static Multipart.Part read(String part) {
        int end = part.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalArgumentException("a part has no head");
        }
        String head = text(part.substring(0, end));
        byte[] bytes = part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        return new Multipart.Part(first(NAME, head), FilePart.of(first(FILENAME, head), first(TYPE, head), bytes));
    }

    private static String first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? unquoted(matcher.group(1).strip()) : "";
    }

    private static String unquoted(String text) {
        return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private static String text(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
