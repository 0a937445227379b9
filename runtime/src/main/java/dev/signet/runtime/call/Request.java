package dev.signet.runtime.call;

import java.util.List;

/**
 * An HTTP request as it goes over the wire. What is signed is exactly {@link #target()} and {@link #body()}, and they are
 * sent as they are. Immutable.
 */
public final class Request {

    private final Method method;
    private final String host;
    private final String target;
    private final Headers headers;
    private final byte[] body;

    /**
     * A request.
     *
     * @param host scheme and authority, such as {@code https://api.example.com}; not signed
     * @param target the encoded path, with {@code ?} and the encoded query if there is one
     * @param body the body's bytes, handed over; empty if there is none
     */
    public Request(Method method, String host, String target, Headers headers, byte[] body) {
        this.method = method;
        this.host = host;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    /** The method. */
    public Method method() {
        return method;
    }

    /** Scheme and authority. */
    public String host() {
        return host;
    }

    /** Encoded path and query. */
    public String target() {
        return target;
    }

    /** The whole address. */
    public String url() {
        return host + target;
    }

    /** The header fields. */
    public Headers headers() {
        return headers;
    }

    /** The bytes themselves, not a copy; whoever changes them breaks the signature. */
    public byte[] body() {
        return body;
    }

    /** The same request to another host. */
    public Request to(String otherHost) {
        return new Request(method, otherHost, target, headers, body);
    }

    /** The same request with more header fields. */
    public Request with(Headers more) {
        return new Request(method, host, target, headers.with(more), body);
    }

    /** The values of every header field of this name. */
    public List<String> headers(String name) {
        return headers.all(name);
    }

    /** Method and host; the target may hold values that must not be shown. */
    @Override
    public String toString() {
        return method + " " + host;
    }
}
