package dev.signet.runtime.auth;

import java.util.function.Supplier;

/** What is said of a signature; a scheme that fails while it is asked leaves the call's own failure as it is. */
final class Explanation {

    private Explanation() {}

    static String of(Supplier<String> text) {
        try {
            return text.get();
        } catch (RuntimeException e) {
            return "The signing scheme cannot explain this: " + e.getClass().getName() + ".";
        }
    }
}
