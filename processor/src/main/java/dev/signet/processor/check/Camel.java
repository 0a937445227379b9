package dev.signet.processor.check;

import dev.signet.processor.model.Naming;

/** From wire names to Java names, for suggestions. */
final class Camel {

    private Camel() {}

    static String of(String wireName) {
        StringBuilder camel = new StringBuilder();
        for (String word : wireName.split("_+", -1)) {
            camel.append(camel.isEmpty() || word.isEmpty() ? word : Naming.capitalized(word));
        }
        return camel.toString();
    }
}
