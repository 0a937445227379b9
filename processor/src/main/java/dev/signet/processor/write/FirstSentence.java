package dev.signet.processor.write;

/** The summary of a Javadoc comment. */
final class FirstSentence {

    private FirstSentence() {}

    static String of(String doc) {
        String text = doc.split("\\n\\s*(?:<p>|@)", 2)[0];
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).strip();
    }
}
