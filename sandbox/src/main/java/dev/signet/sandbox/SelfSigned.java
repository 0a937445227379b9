package dev.signet.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a certificate that its own key signs (RFC 5280), as little as readers of certificates ask for. */
final class SelfSigned {

    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0xa0;
    // sha256WithRSAEncryption with NULL (RFC 4055, section 5), and commonName (X.520).
    private static final byte[] ALGORITHM = {0x30, 13, 6, 9, 42, -122, 72, -122, -9, 13, 1, 1, 11, 5, 0};
    private static final byte[] COMMON_NAME = {6, 3, 85, 4, 3};
    private static final byte[] NO_UNUSED_BITS = {0};
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private SelfSigned() {}

    /** A certificate of {@code keys}, by the name {@code commonName}. */
    static X509Certificate certificate(KeyPair keys, String commonName, BigInteger serial, Instant begin, Instant end) {
        byte[] name = name(commonName);
        byte[] toBeSigned = der(
                SEQUENCE,
                der(VERSION, der(INTEGER, new byte[] {2})),
                der(INTEGER, serial.toByteArray()),
                ALGORITHM,
                name,
                der(SEQUENCE, time(begin), time(end)),
                name,
                keys.getPublic().getEncoded());
        byte[] signature = der(BIT_STRING, NO_UNUSED_BITS, signed(keys, toBeSigned));
        return read(der(SEQUENCE, toBeSigned, ALGORITHM, signature));
    }

    private static byte[] name(String commonName) {
        byte[] text = der(UTF8_STRING, commonName.getBytes(StandardCharsets.UTF_8));
        return der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, text)));
    }

    private static byte[] time(Instant instant) {
        return der(GENERALIZED_TIME, TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] signed(KeyPair keys, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with RSA", e);
        }
    }

    private static X509Certificate read(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot read a certificate", e);
        }
    }

    /** A value with its tag and length; {@code parts} one after the other. */
    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.write(tag);
        if (content.size() > 0x7f) {
            byte[] length = BigInteger.valueOf(content.size()).toByteArray();
            int leading = length[0] == 0 ? 1 : 0;
            der.write(0x80 | length.length - leading);
            der.write(length, leading, length.length - leading);
        } else {
            der.write(content.size());
        }
        der.writeBytes(content.toByteArray());
        return der.toByteArray();
    }
}
