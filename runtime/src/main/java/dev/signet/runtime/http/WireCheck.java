package dev.signet.runtime.http;

import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.TransportException.Kind;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Compares what a transport is about to send with what was signed. A difference would be refused by the server at best. */
final class WireCheck {

    private WireCheck() {}

    /** The request's address, if the JDK would send path and query as they were signed. */
    static URI uri(Request request) throws TransportFailure {
        URI uri;
        try {
            uri = URI.create(request.url());
        } catch (IllegalArgumentException e) {
            throw new TransportFailure(Kind.NOT_SENDABLE, "the address is not one the JDK's client can send", null);
        }
        requireSigned(request, target(uri.getRawPath(), uri.getRawQuery()));
        return uri;
    }

    /** Throws unless {@code target} is the one that was signed. */
    static void requireSigned(Request request, String target) throws TransportFailure {
        if (!target.equals(request.target())) {
            throw new TransportFailure(
                    Kind.NOT_SENDABLE, "the transport would send another path or query than was signed", null);
        }
    }

    /** Path and query as one. */
    static String target(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
