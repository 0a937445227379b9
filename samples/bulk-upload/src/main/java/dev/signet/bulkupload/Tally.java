package dev.signet.bulkupload;

import java.util.Map;

/**
 * How many codes became what.
 *
 * @param duplicates lines that repeat the code of a line before them
 * @param badLines lines without a code that can be uploaded
 */
record Tally(Map<CodeState, Long> states, long duplicates, long badLines) {

    long of(CodeState state) {
        return states.getOrDefault(state, 0L);
    }

    /** All codes, each once. */
    long codes() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those whose fate is not known yet. */
    long open() {
        return of(CodeState.WAITING) + of(CodeState.IN_REQUEST);
    }

    /** Whether each line has a code that can be uploaded, and none failed. */
    boolean isFlawless() {
        return of(CodeState.FAILED) + badLines == 0;
    }
}
