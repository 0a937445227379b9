package dev.signet.processor.read;

/** An annotation has a value that is not there yet: a constant of a class that another processor is still to write. */
public final class UnresolvedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnresolvedValueException() {
        super("a value of an annotation cannot be resolved");
    }
}
