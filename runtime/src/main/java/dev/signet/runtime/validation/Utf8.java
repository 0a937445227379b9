package dev.signet.runtime.validation;

/** Sizes of text in UTF-8, counted without encoding it. */
final class Utf8 {

    private Utf8() {}

    /** The number of bytes; a lone surrogate counts three, though it has no encoding and is refused elsewhere. */
    static int length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes++;
                i++;
            }
        }
        return bytes;
    }
}
