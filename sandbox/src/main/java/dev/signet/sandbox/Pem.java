package dev.signet.sandbox;

import java.util.Base64;

/** PEM text (RFC 7468). */
final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    /** A block of this label. */
    static String text(String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }
}
