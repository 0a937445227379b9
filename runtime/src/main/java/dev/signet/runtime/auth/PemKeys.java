package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/**
 * Reads RSA keys and certificates: from PEM (RFC 7468), with anything around it, or DER; private keys in PKCS#8 or PKCS#1,
 * public ones likewise. From the class path by {@code X.class.getResourceAsStream(…)}. Every refusal is a
 * {@link ConfigurationException} that says what there is instead, and how to get what is needed; a file that cannot be read
 * is an {@link UncheckedIOException}. For PKCS#12, see {@link Pkcs12}.
 */
public final class PemKeys {

    private static final KeyFile PRIVATE =
            new KeyFile("private key", "PRIVATE KEY", KeyForm.PRIVATE, KeyForm.PRIVATE_PKCS1);
    private static final KeyFile PUBLIC = new KeyFile("public key", "PUBLIC KEY", KeyForm.PUBLIC, KeyForm.PUBLIC_PKCS1);
    private static final KeyFile CERTIFICATE = new KeyFile("certificate", "CERTIFICATE", KeyForm.CERTIFICATE);

    private PemKeys() {}

    /** The private key in a file such as {@code apiclient_key.pem}. */
    public static PrivateKey privateKey(Path file) {
        return privateKey(content(file));
    }

    /** The private key in PEM text. */
    public static PrivateKey privateKey(String pem) {
        return privateKey(content(pem));
    }

    /** The private key in a stream, which is read to its end and closed. */
    public static PrivateKey privateKey(InputStream stream) {
        return privateKey(content(stream));
    }

    private static PrivateKey privateKey(byte[] content) {
        KeyFile.Found found = PRIVATE.find(content);
        try {
            return RsaKeys.privateKey(found);
        } finally {
            Arrays.fill(found.der(), (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }

    /** The public key in a file such as {@code pub_key.pem}. */
    public static PublicKey publicKey(Path file) {
        return RsaKeys.publicKey(PUBLIC.find(content(file)));
    }

    /** The public key in PEM text. */
    public static PublicKey publicKey(String pem) {
        return RsaKeys.publicKey(PUBLIC.find(content(pem)));
    }

    /** The public key in a stream, which is read to its end and closed. */
    public static PublicKey publicKey(InputStream stream) {
        return RsaKeys.publicKey(PUBLIC.find(content(stream)));
    }

    /** The certificate in a file such as {@code apiclient_cert.pem}; of several, the first. */
    public static X509Certificate certificate(Path file) {
        return certificate(content(file));
    }

    /** The certificate in PEM text; of several, the first. */
    public static X509Certificate certificate(String pem) {
        return certificate(content(pem));
    }

    /** The certificate in a stream, which is read to its end and closed; of several, the first. */
    public static X509Certificate certificate(InputStream stream) {
        return certificate(content(stream));
    }

    private static X509Certificate certificate(byte[] content) {
        byte[] der = CERTIFICATE.find(content).der();
        try {
            CertificateFactory x509 = CertificateFactory.getInstance("X.509");
            return (X509Certificate) x509.generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "The certificate is damaged: it cannot be read to its end. Use the file of the download as it is.",
                    e);
        }
    }

    @SuppressWarnings("NullAway") // Where a setting is missing, there is null all the same.
    private static byte[] content(String pem) {
        if (pem == null) {
            throw new ConfigurationException("The PEM text of a key is null; is a setting missing?");
        }
        return pem.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    static byte[] content(InputStream stream) {
        if (stream == null) {
            throw new ConfigurationException(
                    "There is no such key: the stream is null, as getResourceAsStream gives for a "
                            + "name that is not on the class path. Check the name, and whether it begins with a slash.");
        }
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The stream of a key cannot be read", e);
        }
    }
}
