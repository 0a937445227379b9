package dev.signet.runtime.json;

import org.jspecify.annotations.Nullable;

/** What a signing scheme demands of every text it carries. */
@FunctionalInterface
public interface TextRule {

    /** What keeps {@code text} off the wire, such as "has a character of four bytes in UTF-8", or null. */
    @Nullable
    String problem(String text);
}
