package dev.signet.processor.write;

import dev.signet.processor.model.Naming;

/** A phrase of a {@code @param} tag as a sentence. */
final class Sentence {

    private Sentence() {}

    static String of(String phrase) {
        String text = Naming.capitalized(phrase);
        return text.endsWith(".") ? text : text + ".";
    }
}
