package dev.signet.sandbox;

import dev.signet.runtime.call.Multipart;
import dev.signet.runtime.call.Request;

/** What of a request's body is signed: all of it, or of several parts the one of JSON. */
final class SignedBody {

    private SignedBody() {}

    /** {@link IllegalArgumentException} if the body is not made of the parts that are announced. */
    static byte[] of(Request request) {
        if (!Multipart.isAnnouncedBy(request.headers())) {
            return request.body();
        }
        Multipart parts = Multipart.of(request);
        byte[] json = parts.signed();
        // The official client does not say that its meta part is JSON.
        return json.length > 0
                ? json
                : parts.part("meta").map(part -> part.content().bytes()).orElse(json);
    }
}
