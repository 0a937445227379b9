package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;

/**
 * A private key and its certificate, from a PKCS#12 file (RFC 7292) such as {@code apiclient_cert.p12}. Prints without the key.
 */
public final class Pkcs12 {

    private final PrivateKey privateKey;
    private final X509Certificate certificate;

    private Pkcs12(PrivateKey privateKey, X509Certificate certificate) {
        this.privateKey = privateKey;
        this.certificate = certificate;
    }

    /**
     * Reads a file that holds one key.
     *
     * @param password not kept; overwrite it afterwards. For a merchant's download it is the mchid
     * @throws ConfigurationException if the password is wrong, or the file holds no key, or several
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Pkcs12 read(Path file, char[] password) {
        return read(PemKeys.content(file), password);
    }

    /** The same from a stream, which is read to its end and closed. */
    public static Pkcs12 read(InputStream stream, char[] password) {
        return read(PemKeys.content(stream), password);
    }

    private static Pkcs12 read(byte[] content, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), password);
            String alias = onlyKey(store);
            return new Pkcs12((PrivateKey) store.getKey(alias, password), certificate(store, alias));
        } catch (IOException e) {
            throw refused(e.getCause() instanceof UnrecoverableKeyException);
        } catch (GeneralSecurityException e) {
            throw refused(e instanceof UnrecoverableKeyException);
        }
    }

    private static X509Certificate certificate(KeyStore store, String alias) throws GeneralSecurityException {
        if (store.getCertificate(alias) instanceof X509Certificate certificate) {
            return certificate;
        }
        throw new ConfigurationException("The PKCS#12 file holds a private key without its certificate. Use the "
                + "apiclient_cert.p12 of the certificate's download.");
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
        if (keys.size() != 1) {
            throw new ConfigurationException("The PKCS#12 file holds " + keys.size()
                    + " private keys, not one. Use the apiclient_cert.p12 of the certificate's download.");
        }
        return keys.get(0);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the store was loaded", e);
        }
    }

    // Without a cause, which says no more.
    private static ConfigurationException refused(boolean password) {
        return new ConfigurationException(
                password
                        ? "The password of the PKCS#12 file is wrong. For a merchant's download it is the mchid."
                        : "This is no PKCS#12 file, or it is damaged. Use the apiclient_cert.p12 of the certificate's download; "
                                + "for a .pem file, use PemKeys.");
    }

    /** The private key. */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** The certificate that belongs to the key. */
    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return "Pkcs12[serial " + CertificateSerial.of(certificate) + "]";
    }
}
