package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Severities that a program changes while it runs, such as from its configuration: a map of rule ids to {@code ENFORCE},
 * {@code WARN} or {@code OFF}. Rules that are not in it have the severity that their spec declares. For many threads.
 */
public final class LiveSeverities implements Severities {

    private volatile Map<String, Severity> overrides = Map.of();

    /** Starts with what the specs declare. */
    public LiveSeverities() {}

    /**
     * Replaces all overrides at once; calls under way may still see the ones before.
     *
     * @param texts rule ids such as {@code UpdateBudget.currentMaxCount.absent}, and severities in upper case
     * @throws IllegalArgumentException if a severity is none; nothing is replaced then
     */
    public void replace(Map<String, String> texts) {
        Map<String, Severity> read = new HashMap<>();
        texts.forEach((rule, text) -> read.put(rule, severity(rule, text)));
        overrides = Map.copyOf(read);
    }

    @Override
    public Severity of(String rule, Severity declared) {
        return overrides.getOrDefault(rule, declared);
    }

    private static Severity severity(String rule, String text) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the severity of " + rule + " is \"" + text
                        + "\", which is none. Write ENFORCE, WARN or OFF."));
    }
}
