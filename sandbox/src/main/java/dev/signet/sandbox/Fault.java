package dev.signet.sandbox;

/**
 * What a sandbox can do wrong with one request; see {@link EndpointStub#fault}. The JDK's client sends a GET again by itself when its
 * connection is cut.
 */
public enum Fault {
    /** Closes the connection before it does what was asked. */
    CUT_BEFORE,
    /** Does what was asked, and closes the connection in place of an answer. */
    CUT_AFTER,
    /** Does what was asked, and signs something other than the answer. */
    FORGED_SIGNATURE,
    /** Does what was asked, and signs the answer as one of ten minutes ago. */
    STALE_TIMESTAMP,
    /** Does what was asked, and signs the answer with a key that nobody knows. */
    UNKNOWN_SERIAL,
    /** Does what was asked, and gives the answer the wrong signature by which the platform tests its callers. */
    PROBE,
    /** Does what was asked, and leaves the answer unsigned. */
    UNSIGNED,
    /** Does nothing, and answers as a proxy does that has lost its server: 502, a page. */
    HTML_PAGE;

    /** Whether it is about the proof of an answer or a notification. */
    boolean isOfSignature() {
        return this != CUT_BEFORE && this != CUT_AFTER && this != HTML_PAGE;
    }
}
