package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.Map;

/**
 * Decides what a broken rule leads to. Asked only when a rule is broken, so it may look somewhere that changes while the
 * program runs. Called from many threads.
 */
@FunctionalInterface
public interface Severities {

    /** The severity of a rule, given its id and what its spec declares. */
    Severity of(String rule, Severity declared);

    /** What the specs declare. */
    static Severities declared() {
        return (rule, declared) -> declared;
    }

    /** What the specs declare, except for the rules whose ids are keys of {@code overrides}; the map is copied. */
    static Severities overriding(Map<String, Severity> overrides) {
        Map<String, Severity> fixed = Map.copyOf(overrides);
        return (rule, declared) -> fixed.getOrDefault(rule, declared);
    }
}
