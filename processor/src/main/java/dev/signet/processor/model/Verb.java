package dev.signet.processor.model;

/** An HTTP method. */
public enum Verb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    /** Whether what has no role is the JSON body. */
    public boolean hasBody() {
        return this != GET && this != DELETE;
    }
}
