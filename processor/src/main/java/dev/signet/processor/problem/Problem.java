package dev.signet.processor.problem;

/**
 * One mistake of one spec.
 *
 * @param rule what kind of mistake
 * @param site where
 * @param message what is wrong, in the user's names, and what to write instead
 */
public record Problem(Rule rule, Site site, String message) {

    String text() {
        return "[" + rule + "] " + message;
    }
}
