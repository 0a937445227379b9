package dev.signet.processor.example;

import java.util.ArrayList;
import java.util.List;

/** What is found about one example. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /**
     * One thing.
     *
     * @param rule the id of the rule that is broken; empty if the value has no form in the spec at all
     */
    record Finding(String pointer, String rule, String message) {}

    void broken(String pointer, String rule, String message) {
        all.add(new Finding(pointer, rule, message));
    }

    void formless(String pointer, String message) {
        all.add(new Finding(pointer, "", message));
    }

    List<Finding> all() {
        return all;
    }
}
