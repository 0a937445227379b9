package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.RawCodec;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonWriter;

/** Writes what an implementation gave back. */
final class ResultEncoder {

    private ResultEncoder() {}

    static <R> byte[] encode(Endpoint<?, R> endpoint, R result, FieldCipher cipher) throws UnwritableResult {
        try {
            return bytes(endpoint, result, cipher);
        } catch (RuntimeException e) {
            throw new UnwritableResult(String.valueOf(e.getMessage()), e);
        }
    }

    private static <R> byte[] bytes(Endpoint<?, R> endpoint, R result, FieldCipher cipher) {
        if (endpoint.result() instanceof RawCodec<R> raw) {
            return raw.bytes(result);
        }
        JsonWriter out = new JsonWriter(text -> null, cipher);
        endpoint.result().write(result, out);
        byte[] bytes = out.finish();
        if (!out.violations().isEmpty()) {
            throw new IllegalArgumentException(String.valueOf(out.violations()));
        }
        return bytes;
    }
}
