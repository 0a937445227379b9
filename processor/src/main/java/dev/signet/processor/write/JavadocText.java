package dev.signet.processor.write;

/** Text made safe to stand in generated Javadoc, which ends at the first star and slash, and knows unicode escapes. */
final class JavadocText {

    private JavadocText() {}

    /** A Javadoc comment of the spec, markup and tags kept. */
    static String ofComment(String comment) {
        return lines(comment).replace("*/", "*&#47;").replace("\\", "&#92;");
    }

    /** Plain text, without any markup. */
    static String ofText(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;");
        return ofComment(escaped);
    }

    // Every line end that Java, Unicode or Windows knows becomes one line feed.
    private static String lines(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("(?m)[ \\t]+$", "");
    }
}
