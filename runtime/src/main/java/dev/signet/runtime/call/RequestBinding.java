package dev.signet.runtime.call;

/**
 * Turns a typed request into the parts of an HTTP request, and back. Generated for each record whose components have
 * roles; a record without any is a body as a whole, see {@link JsonBody}. Stateless; for many threads.
 */
public interface RequestBinding<Q> {

    /** Writes every part of {@code request}, which its validator has checked. */
    void write(Q request, RequestWriter out);

    /** Reads the request that {@link #write} wrote. */
    Q read(RequestReader in);
}
