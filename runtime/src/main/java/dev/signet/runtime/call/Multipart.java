package dev.signet.runtime.call;

import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body of several parts (RFC 7578), of which the one of JSON is what is signed.
 *
 * @param parts in their order
 */
public record Multipart(List<Part> parts) {

    static final String JSON = "application/json";
    private static final String TYPE = "multipart/form-data";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)", Pattern.CASE_INSENSITIVE);

    /**
     * One part.
     *
     * @param name the form field's name
     * @param content its bytes; a part that is no file has no filename, and plain text no media type
     */
    public record Part(String name, FilePart content) {

        static Part json(String name, byte[] bytes) {
            return new Part(name, FilePart.of("", JSON, bytes));
        }

        static Part text(String name, String text) {
            return new Part(name, FilePart.of("", "", text.getBytes(StandardCharsets.UTF_8)));
        }

        byte[] bytes() {
            return content.bytes();
        }

        // Others write a charset after it.
        boolean isJson() {
            String type = content.contentType();
            return (type.equals(JSON) || type.startsWith(JSON + ";"))
                    && content.filename().isEmpty();
        }

        // RFC 7578, section 4.2: a quote would end the name, a line break the header.
        private String head() {
            String head = "Content-Disposition: form-data; name=\"" + quoted(name) + "\"";
            head += content.filename().isEmpty() ? "" : "; filename=\"" + quoted(content.filename()) + "\"";
            String type = content.contentType();
            return head + (type.isEmpty() ? "\r\n" : "\r\nContent-Type: " + type + "\r\n");
        }

        private static String quoted(String text) {
            return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        }
    }

    /** A copy of {@code parts}. */
    public Multipart {
        parts = List.copyOf(parts);
    }

    /** Whether a {@code Content-Type} header announces such a body. */
    public static boolean isAnnouncedBy(Headers headers) {
        return headers.first("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(TYPE))
                .isPresent();
    }

    /** The content of the part of JSON, which is what is signed; nothing if there is none. */
    public byte[] signed() {
        return parts.stream().filter(Part::isJson).findFirst().map(Part::bytes).orElse(new byte[0]);
    }

    /** The part of this name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return TYPE + "; boundary=" + boundary();
    }

    byte[] bytes() {
        String boundary = boundary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            out.writeBytes(("--" + boundary + "\r\n" + part.head() + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(part.bytes());
            out.writeBytes(new byte[] {'\r', '\n'});
        }
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    // The same parts give the same bytes, and no file can hold its own hash.
    private String boundary() {
        return "signet-" + Sha256.hex(parts.stream().map(Part::bytes).toArray(byte[][]::new));
    }

    /** The parts of a request as it came; {@link IllegalArgumentException} if it is not made of such. */
    public static Multipart of(Request request) {
        Matcher boundary =
                BOUNDARY.matcher(request.headers().first("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw new IllegalArgumentException("Content-Type names no boundary");
        }
        // Latin-1 maps each byte to one character and back.
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        String[] pieces = ("\r\n" + body).split(Pattern.quote("\r\n--" + boundary.group(1)), -1);
        for (int i = 1; i < pieces.length - 1; i++) {
            if (!pieces[i].startsWith("\r\n")) {
                throw new IllegalArgumentException("a boundary is followed by something else than a line end");
            }
            parts.add(PartReader.read(pieces[i].substring(2)));
        }
        return new Multipart(parts);
    }
}
