package dev.signet.runtime.json;

import dev.signet.runtime.validation.Shown;

/**
 * Something about a JSON text that its spec did not expect, and that did not keep it from being read.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param kind what it is
 * @param text the unrecognized text; empty for the other kinds
 */
public record Notice(String pointer, Kind kind, String text) {

    /** The kinds of surprise. */
    public enum Kind {
        /** A member the spec requires is not there, or JSON null. */
        MISSING,
        /** A member the spec does not know. */
        UNKNOWN,
        /** An enum value the spec does not know. */
        UNRECOGNIZED
    }

    /** The same, of a text that stands in another at {@code outer}. */
    public Notice inside(String outer) {
        return new Notice(outer + pointer, kind, text);
    }

    /** Without the text, which may be one that must not be shown. */
    @Override
    public String toString() {
        return kind + " " + Shown.whole(pointer);
    }
}
