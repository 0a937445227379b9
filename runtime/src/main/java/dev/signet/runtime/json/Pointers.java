package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Where in a JSON text something stands (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /** The pointer of where a reader or writer is, cut off below so many levels. */
    static String of(JsonStreamContext context, int levels) {
        JsonStreamContext shown = context;
        for (int depth = depth(context); depth > levels; depth--) {
            shown = shown.getParent();
        }
        return shown.pathAsPointer().toString();
    }

    /** How many objects and lists it is in; older versions of Jackson do not count them while they write. */
    static int depth(JsonStreamContext context) {
        int depth = 0;
        for (JsonStreamContext at = context; at.getParent() != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }
}
