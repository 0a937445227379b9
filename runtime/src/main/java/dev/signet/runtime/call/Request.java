package dev.signet.runtime.call;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as it goes over the wire. What is signed is exactly {@link #target()} and {@link #signedBody()}, and they are
 * sent as they are. Immutable.
 */
public final class Request {

    private final Method method;
    private final String host;
    private final String target;
    private final Headers headers;
    private final byte[] body;
    private final byte[] signedBody;
    private final boolean chosenHost;
    private final @Nullable String encryptedFor;

    /**
     * A request.
     *
     * @param host scheme and authority, such as {@code https://api.example.com}; not signed
     * @param target the encoded path, with {@code ?} and the encoded query if there is one
     * @param body the body's bytes, handed over; empty if there is none
     */
    public Request(Method method, String host, String target, Headers headers, byte[] body) {
        this(method, host, target, headers, body, body);
    }

    /**
     * A request of which only a part is signed.
     *
     * @param signedBody the bytes that stand for the body in what is signed
     */
    public Request(Method method, String host, String target, Headers headers, byte[] body, byte[] signedBody) {
        this(method, host, target, headers, body, signedBody, false, null);
    }

    private Request(
            Method method,
            String host,
            String target,
            Headers headers,
            byte[] body,
            byte[] signedBody,
            boolean chosenHost,
            @Nullable String encryptedFor) {
        this.method = method;
        this.host = host;
        this.target = target;
        this.headers = headers;
        this.body = body;
        this.signedBody = signedBody;
        this.chosenHost = chosenHost;
        this.encryptedFor = encryptedFor;
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

    /** What is signed of the body: all of it, or of a body of several parts the one of JSON. Not a copy either. */
    public byte[] signedBody() {
        return signedBody;
    }

    /**
     * Whether the program itself named the host, not the spec. Only then may it be at an address of a private network, such
     * as a sandbox or a gateway: a public name that leads there has been tampered with.
     */
    public boolean chosenHost() {
        return chosenHost;
    }

    /** The id of the key that its sensitive values are encrypted with; empty if it has none, or they do not say. */
    public Optional<String> encryptedFor() {
        return Optional.ofNullable(encryptedFor);
    }

    /** The same request, whose sensitive values are encrypted with the key of this id. */
    public Request encryptedFor(@Nullable String keyId) {
        return new Request(method, host, target, headers, body, signedBody, chosenHost, keyId);
    }

    /** The same request to another host; {@code chosen} if the program named it. */
    public Request to(String otherHost, boolean chosen) {
        return new Request(method, otherHost, target, headers, body, signedBody, chosen, encryptedFor);
    }

    /** The same request with more header fields. */
    public Request with(Headers more) {
        return new Request(method, host, target, headers.with(more), body, signedBody, chosenHost, encryptedFor);
    }

    /**
     * The same request with header fields of options, in place of those that every request has.
     *
     * @throws IllegalArgumentException if the spec itself writes a field of one of these names
     */
    public Request replacing(Headers others) {
        others.fields().forEach(field -> ExtraHeader.requireFree(field.name(), headers));
        return new Request(method, host, target, headers.replacing(others), body, signedBody, chosenHost, encryptedFor);
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
