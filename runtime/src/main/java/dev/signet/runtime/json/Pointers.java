package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Where in a JSON text something stands (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /** The pointer of where a reader or writer is, cut off below so many levels. */
    static String of(JsonStreamContext context, int levels) {
        JsonStreamContext shown = context;
        while (shown.getNestingDepth() > levels && shown.getParent() != null) {
            shown = shown.getParent();
        }
        return shown.pathAsPointer().toString();
    }
}
