package dev.signet.runtime.auth;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One element of DER (ITU-T X.690): a tag and what it holds. As much of it as it takes to tell what a key is.
 *
 * @param tag the tag's one byte
 * @param content what it holds; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and gone in a moment.
record Der(int tag, byte[] content) {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_ID = 0x06;
    static final int SEQUENCE = 0x30;

    private static final int LONG_FORM = 0x80;
    private static final int MAX_LENGTH_BYTES = 3;

    /** The element that {@code bytes} are from the first to the last, if they are one. */
    static Optional<Der> read(byte[] bytes) {
        List<Der> elements = elements(bytes);
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }

    /** What it holds, as elements; empty if it is none. */
    List<Der> children() {
        return elements(content);
    }

    private static List<Der> elements(byte[] bytes) {
        List<Der> elements = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int start = contentStart(bytes, at);
            int length = start < 0 ? -1 : length(bytes, at, start);
            if (length < 0 || length > bytes.length - start) {
                return List.of();
            }
            elements.add(new Der(bytes[at] & 0xff, Arrays.copyOfRange(bytes, start, start + length)));
            at = start + length;
        }
        return elements;
    }

    private static int contentStart(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return -1;
        }
        int first = bytes[at + 1] & 0xff;
        int more = first < LONG_FORM ? 0 : first - LONG_FORM;
        return more > MAX_LENGTH_BYTES || at + 2 + more > bytes.length ? -1 : at + 2 + more;
    }

    private static int length(byte[] bytes, int at, int start) {
        if (start == at + 2) {
            // 0x80 alone has no length of its own, which DER does not allow.
            return (bytes[at + 1] & 0xff) == LONG_FORM ? -1 : bytes[at + 1];
        }
        int length = 0;
        for (int i = at + 2; i < start; i++) {
            length = (length << 8) | (bytes[i] & 0xff);
        }
        return length;
    }

    /** An element as bytes that holds {@code parts}, one after the other. */
    static byte[] write(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        int length = content.size();
        if (length > 0xff) {
            all.write(LONG_FORM + 2);
            all.write(length >> 8);
        } else if (length >= LONG_FORM) {
            all.write(LONG_FORM + 1);
        }
        all.write(length);
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }
}
