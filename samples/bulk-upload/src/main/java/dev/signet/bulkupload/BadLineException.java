package dev.signet.bulkupload;

/** A line has no code that can be uploaded; the message says why, and what to do. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String why) {
        super(why);
    }
}
