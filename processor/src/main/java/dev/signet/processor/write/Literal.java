package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;

/** String literals, in ASCII. JavaPoet leaves characters as they are that end a line in Java's eyes, or hide from readers'. */
final class Literal {

    private Literal() {}

    /** The literal of any text. */
    static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPlain(c) ? String.valueOf(c) : unicode(c);
        };
    }

    // Beyond ASCII, what is read depends on the encoding the user's compiler was given.
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~';
    }

    private static String unicode(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
