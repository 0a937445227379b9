package dev.signet.runtime;

import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.value.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a prepared call is stored: a version, the fields, each with its length, and a SHA-256 of all that, so that a record
 * that was cut or changed is refused instead of sent.
 */
record StoredCall(
        String endpoint, String identity, @Nullable String idempotencyKey, Request request) {

    private static final int VERSION = 2;
    private static final int DIGEST = 32;

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            write(out, endpoint);
            write(out, identity);
            out.writeBoolean(idempotencyKey != null);
            write(out, idempotencyKey == null ? "" : idempotencyKey);
            write(out, request.encryptedFor().orElse(""));
            write(out, request.method().name());
            write(out, request.target());
            out.writeInt(request.headers().fields().size());
            for (Headers.Field field : request.headers().fields()) {
                write(out, field.name());
                write(out, field.value());
            }
            write(out, request.body());
            write(out, request.signedBody());
            out.write(Sha256.of(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static StoredCall read(byte[] stored) {
        int length = stored.length - DIGEST;
        if (length < 0 || !isWhole(stored, length)) {
            throw new IllegalArgumentException("the stored call is not whole: its bytes were cut or changed");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored, 0, length))) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("the stored call is not one of this version", e);
        }
    }

    private static boolean isWhole(byte[] stored, int length) {
        byte[] digest = Sha256.of(Arrays.copyOf(stored, length));
        return MessageDigest.isEqual(Arrays.copyOfRange(stored, length, stored.length), digest);
    }

    private static StoredCall read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("another version");
        }
        String endpoint = text(in);
        String identity = text(in);
        boolean keyed = in.readBoolean();
        String key = text(in);
        String encryptedFor = text(in);
        Method method = Method.valueOf(text(in));
        String target = text(in);
        List<Headers.Field> fields = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            fields.add(new Headers.Field(text(in), text(in)));
        }
        byte[] body = bytes(in);
        byte[] signed = bytes(in);
        Request request =
                new Request(method, "", target, Headers.of(fields), body, Arrays.equals(body, signed) ? body : signed);
        return new StoredCall(
                endpoint,
                identity,
                keyed ? key : null,
                request.encryptedFor(encryptedFor.isEmpty() ? null : encryptedFor));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** Without the request, whose values may not be shown. */
    @Override
    public String toString() {
        return "StoredCall[" + endpoint + ", " + identity + "]";
    }
}
