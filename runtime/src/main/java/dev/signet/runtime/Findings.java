package dev.signet.runtime;

import dev.signet.runtime.Checkup.Finding;
import dev.signet.runtime.Checkup.Level;
import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds. For one thread. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void ok(String subject, String text) {
        found.add(new Finding(Level.OK, subject, text));
    }

    void warn(String subject, String text) {
        found.add(new Finding(Level.WARN, subject, text));
    }

    void fail(String subject, String text) {
        found.add(new Finding(Level.FAIL, subject, text));
    }

    Checkup checkup() {
        return new Checkup(found);
    }
}
