package dev.signet.runtime.auth;

import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The serial number of a certificate as WeChat Pay writes it: hexadecimal, upper case, an even number of digits. */
final class CertificateSerial {

    private CertificateSerial() {}

    static String of(X509Certificate certificate) {
        byte[] bytes = certificate.getSerialNumber().toByteArray();
        // A leading zero byte carries only the sign.
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return HexFormat.of().withUpperCase().formatHex(bytes, from, bytes.length);
    }
}
