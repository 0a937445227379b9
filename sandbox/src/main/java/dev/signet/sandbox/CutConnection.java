package dev.signet.sandbox;

/** The connection is to be closed in place of an answer. */
final class CutConnection extends Exception {

    private static final long serialVersionUID = 1L;

    CutConnection() {
        super("the sandbox was told to cut the connection", null, false, false);
    }
}
