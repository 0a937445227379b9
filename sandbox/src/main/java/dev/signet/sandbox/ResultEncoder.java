package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.RawCodec;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonWriter;

/** Writes what an implementation gave back. */
final class ResultEncoder {

    private ResultEncoder() {}

    static <R> byte[] encode(Endpoint<?, R> endpoint, R result, FieldCipher cipher) {
        if (endpoint.result() instanceof RawCodec<R> raw) {
            return raw.bytes(result);
        }
        JsonWriter out = new JsonWriter(text -> null, cipher);
        endpoint.result().write(result, out);
        byte[] bytes = out.finish();
        if (!out.violations().isEmpty()) {
            throw new IllegalStateException("its result cannot be written: " + out.violations());
        }
        return bytes;
    }
}
