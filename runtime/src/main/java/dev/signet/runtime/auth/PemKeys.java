package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * Reads keys and certificates from PEM text (RFC 7468). Every refusal is a {@link ConfigurationException} that says what
 * the text is instead, and how to get what is needed; a file that cannot be read is an {@link UncheckedIOException}.
 */
public final class PemKeys {

    private PemKeys() {}

    /** The RSA private key in a file such as {@code apiclient_key.pem}. */
    public static PrivateKey privateKey(Path file) {
        return privateKey(text(file));
    }

    /** The RSA private key in PEM text, PKCS#8: {@code -----BEGIN PRIVATE KEY-----}. */
    public static PrivateKey privateKey(String pem) {
        byte[] der = PemBlock.find(pem, "PRIVATE KEY").bytes();
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "The private key is not an RSA key in PKCS#8; use the apiclient_key.pem of "
                            + "the certificate's download as it is.");
        } finally {
            Arrays.fill(der, (byte) 0);
        }
    }

    /** The certificate in a file such as {@code apiclient_cert.pem}. */
    public static X509Certificate certificate(Path file) {
        return certificate(text(file));
    }

    /** The certificate in PEM text: {@code -----BEGIN CERTIFICATE-----}. */
    public static X509Certificate certificate(String pem) {
        byte[] der = PemBlock.find(pem, "CERTIFICATE").bytes();
        try {
            CertificateFactory x509 = CertificateFactory.getInstance("X.509");
            return (X509Certificate) x509.generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "The text between the CERTIFICATE lines is no certificate; was it cut?", e);
        }
    }

    /** The RSA public key in a file such as {@code pub_key.pem}. */
    public static PublicKey publicKey(Path file) {
        return publicKey(text(file));
    }

    /** The RSA public key in PEM text: {@code -----BEGIN PUBLIC KEY-----}. */
    public static PublicKey publicKey(String pem) {
        byte[] der = PemBlock.find(pem, "PUBLIC KEY").bytes();
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The text between the PUBLIC KEY lines is no RSA key; was it cut?", e);
        }
    }

    private static String text(Path file) {
        try {
            // Latin-1 reads any bytes; what is not PEM is told so by the parser, not by a charset error.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }
}
