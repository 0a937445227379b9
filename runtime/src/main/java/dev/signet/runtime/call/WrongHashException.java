package dev.signet.runtime.call;

import java.io.IOException;

/** A file that was downloaded is not the one whose hash was signed: it was cut, damaged or exchanged. Download it again. */
public final class WrongHashException extends IOException {

    private static final long serialVersionUID = 1L;

    WrongHashException(String algorithm, String expected, String found) {
        super("The file is not the one that was promised: its " + algorithm + " is " + found + ", and " + expected
                + " was expected. Use nothing of it, and download it again; if the file is gzip, the hash may be that of the "
                + "file inside: gunzip(…) before expecting(…).");
    }
}
