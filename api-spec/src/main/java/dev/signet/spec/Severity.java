package dev.signet.spec;

/** What happens when a request breaks a rule. */
public enum Severity {
    /** The request is refused before anything is sent. */
    ENFORCE,
    /** The request is sent, and the listener is told. For rules whose source is unsure. */
    WARN,
    /** Nothing. */
    OFF
}
