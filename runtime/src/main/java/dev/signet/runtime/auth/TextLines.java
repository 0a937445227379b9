package dev.signet.runtime.auth;

import dev.signet.runtime.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A signed text for people: each line with its end made visible, and its length in bytes. */
public final class TextLines {

    // Longer lines help nobody; their length and the digest of the whole stay exact.
    private static final int LONGEST = 4096;
    private static final int MOST = 200;

    private final byte[] exact;

    /** The text of {@code parts}, one after the other. */
    public TextLines(byte[][] parts) {
        this.exact = join(parts);
    }

    /** What is said of the whole, such as {@code 5 lines, 163 bytes, SHA-256 …}. */
    public String summary() {
        return lines(exact).size() + " lines, " + exact.length + " bytes, SHA-256 " + Sha256.hex(exact);
    }

    /** The lines as they are. */
    public String show() {
        return show(new byte[][] {exact});
    }

    /** The lines as {@code shown} has them, with the lengths that they really have. */
    String show(byte[][] shown) {
        List<byte[]> real = lines(exact);
        List<byte[]> masked = lines(join(shown));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(real.size(), MOST); i++) {
            String line = masked.size() == real.size() ? visible(masked.get(i)) : "***";
            text.append("\n  ").append(i + 1).append("  ").append(line);
            text.append("  (").append(real.get(i).length).append(" bytes)");
        }
        return real.size() > MOST ? text + "\n  … " + (real.size() - MOST) + " lines more" : text.toString();
    }

    /** The parts, one after the other. */
    static byte[] join(byte[][] parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    // Each with its line feed; what follows the last one is a line too, if anything does.
    private static List<byte[]> lines(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' || i == text.length - 1) {
                lines.add(Arrays.copyOfRange(text, start, i + 1));
                start = i + 1;
            }
        }
        return lines;
    }

    private static String visible(byte[] line) {
        StringBuilder text = new StringBuilder();
        new String(line, StandardCharsets.UTF_8).codePoints().limit(LONGEST).forEach(c -> append(text, c));
        return line.length > LONGEST ? text + "…" : text.toString();
    }

    private static void append(StringBuilder text, int codePoint) {
        switch (codePoint) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> append(text, codePoint, Character.getType(codePoint));
        }
    }

    private static void append(StringBuilder text, int codePoint, int type) {
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
            text.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
        } else {
            text.appendCodePoint(codePoint);
        }
    }
}
