package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.json.JsonWriter;

/** Writes what an implementation gave back. */
final class ResultEncoder {

    private static final byte[] NOTHING = {};

    private ResultEncoder() {}

    static <R> byte[] encode(Endpoint<?, R> endpoint, R result) {
        if (result instanceof NoContent) {
            return NOTHING;
        }
        JsonWriter out = new JsonWriter(text -> null);
        endpoint.result().write(result, out);
        return out.finish();
    }
}
