package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.spec.Schemes;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.DestroyFailedException;
import org.jspecify.annotations.Nullable;

/** Who a program calls as, and the key it proves it with. Prints without the key. For many threads, until closed. */
public final class Credentials implements AutoCloseable {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-F]{1,64}");
    // Both stand between quotes in the Authorization header.
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    private final String scheme;
    private final String identity;
    private final String serial;
    private final Signer signer;
    private final @Nullable PrivateKey key;
    private final Jca jca;
    private final @Nullable X509Certificate certificate;

    private Credentials(
            String scheme,
            String identity,
            String serial,
            Signer signer,
            @Nullable PrivateKey key,
            Jca jca,
            @Nullable X509Certificate certificate) {
        this.scheme = scheme;
        this.identity = plain("identity", identity);
        this.serial = plain("certificate serial", serial);
        this.signer = signer;
        this.key = key;
        this.jca = jca;
        this.certificate = certificate;
    }

    /** A brand of WeChat Pay, by its API certificate and the private key that belongs to it. */
    public static Credentials brand(String brandId, X509Certificate certificate, PrivateKey key) {
        return of(Schemes.WECHATPAY_BRAND, brandId, certificate, key);
    }

    /** A brand of WeChat Pay, where only the serial number of its API certificate is at hand, in hexadecimal. */
    public static Credentials brand(String brandId, String certificateSerial, PrivateKey key) {
        return of(Schemes.WECHATPAY_BRAND, brandId, hexadecimal(certificateSerial), key);
    }

    /** A merchant of WeChat Pay, by its API certificate and the private key that belongs to it. */
    public static Credentials merchant(String mchid, X509Certificate certificate, PrivateKey key) {
        return of(Schemes.WECHATPAY_MERCHANT, mchid, certificate, key);
    }

    /** A merchant of WeChat Pay, where only the serial number of its API certificate is at hand, in hexadecimal. */
    public static Credentials merchant(String mchid, String certificateSerial, PrivateKey key) {
        return of(Schemes.WECHATPAY_MERCHANT, mchid, hexadecimal(certificateSerial), key);
    }

    /**
     * Anyone, under any scheme, by a certificate and the private key that belongs to it, which may live in hardware: any that a
     * provider of the JCA gives.
     *
     * @throws ConfigurationException unless the certificate verifies what the key signs; both are tried here
     */
    public static Credentials of(String scheme, String identity, X509Certificate certificate, PrivateKey key) {
        Signer signer = RsaSha256.signer(key, Jca.DEFAULT);
        requireMatch(identity, certificate, signer);
        return of(scheme, identity, certificate, signer, key);
    }

    /** Anyone, under any scheme, where only the serial number of the certificate is at hand; the key is tried here. */
    public static Credentials of(String scheme, String identity, String serial, PrivateKey key) {
        Signer signer = RsaSha256.signer(key, Jca.DEFAULT);
        Credentials credentials = new Credentials(scheme, identity, serial, signer, key, Jca.DEFAULT, null);
        credentials.selfTest();
        return credentials;
    }

    /** Anyone, under any scheme; {@code signer} signs with the key that {@code serial} names to the server. */
    public static Credentials of(String scheme, String identity, String serial, Signer signer) {
        return new Credentials(scheme, identity, serial, signer, null, Jca.DEFAULT, null);
    }

    /**
     * The same, whose signer is in an HSM or a KMS.
     *
     * @throws ConfigurationException unless the certificate verifies what it signs; that is tried here
     */
    public static Credentials of(String scheme, String identity, X509Certificate certificate, Signer signer) {
        requireMatch(identity, certificate, signer);
        return of(scheme, identity, certificate, signer, null);
    }

    /**
     * The same by a provider of the JCA, such as a native one, for a client of its own speed; its KeyFactory makes the key anew. One
     * that has no OAEP leaves the decryption of sensitive values to this Java.
     *
     * @throws ConfigurationException if the provider cannot sign with the key, which is tried here, or these were made with a
     *     signer of your own
     */
    public Credentials using(Provider provider) {
        if (key == null) {
            throw new ConfigurationException(
                    "The credentials of " + identity + " have a signer of your own, which decides by what it signs.");
        }
        Jca other = new Jca(provider);
        Signer ownSigner = RsaSha256.signer(key, other);
        Jca decrypting = Oaep.able(other);
        Credentials others =
                new Credentials(scheme, identity, serial, ownSigner, decrypting.own(key), decrypting, certificate);
        others.selfTest();
        return others;
    }

    /**
     * Signs, and verifies what was signed, by the certificate or else by the public half of the key: shows that an HSM is there
     * and a key whole. Done when credentials are made; this is for later.
     *
     * @return whether a certificate was at hand, so that the key is proven to belong to it
     * @throws ConfigurationException if it cannot be verified
     */
    public boolean selfTest() {
        if (certificate != null) {
            requireMatch(identity, certificate, signer);
            return true;
        }
        Optional.ofNullable(key)
                .flatMap(SelfTest::publicKey)
                .ifPresentOrElse(its -> SelfTest.require(signer, its, damaged(identity)), () -> SelfTest.sign(signer));
        return false;
    }

    /** The name of the scheme these are for. */
    public String scheme() {
        return scheme;
    }

    /** The id the server knows the caller by. */
    public String identity() {
        return identity;
    }

    /** The serial number of the caller's certificate, as the server compares it. */
    public String serial() {
        return serial;
    }

    /** The caller's certificate; empty where only its serial number is known. */
    public Optional<X509Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** The public half of the caller's key; empty where neither the certificate nor the private key tells it. */
    public Optional<PublicKey> publicKey() {
        return certificate()
                .map(X509Certificate::getPublicKey)
                .or(() -> privateKey().flatMap(SelfTest::publicKey));
    }

    /** Signs with the caller's private key. */
    public Signer signer() {
        return signer;
    }

    /** The private key, to decrypt with; empty where a signer holds it. */
    Optional<PrivateKey> privateKey() {
        return Optional.ofNullable(key);
    }

    /** Where its decryption comes from. */
    Jca jca() {
        return jca;
    }

    /**
     * Destroys the private key, where its provider can: those of hardware, not the JDK's own, which go on signing until they
     * are collected.
     */
    @Override
    public void close() {
        try {
            if (key != null && !key.isDestroyed()) {
                key.destroy();
            }
        } catch (DestroyFailedException e) {
            // The JDK's own keys cannot be destroyed; they go when they are collected.
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + scheme + ", " + identity + ", serial " + serial + "]";
    }

    private static Credentials of(
            String scheme, String identity, X509Certificate certificate, Signer signer, @Nullable PrivateKey key) {
        return new Credentials(
                scheme, identity, CertificateSerial.of(certificate), signer, key, Jca.DEFAULT, certificate);
    }

    private static void requireMatch(String identity, X509Certificate certificate, Signer signer) {
        SelfTest.require(
                signer,
                certificate.getPublicKey(),
                "The private key of " + identity + " does not belong to the certificate with serial "
                        + CertificateSerial.of(certificate) + "; the two come out of one download, use both.");
    }

    private static String damaged(String identity) {
        return "The private key of " + identity + " does not verify what it signs: it is damaged. Use the file of the "
                + "download as it is.";
    }

    // The platform compares it as text, in upper case.
    private static String hexadecimal(String serial) {
        if (!HEXADECIMAL.matcher(serial).matches()) {
            throw new ConfigurationException(
                    "The certificate serial is a number of hexadecimal digits in upper case, as "
                            + "the platform's site and \"openssl x509 -noout -serial\" show it. Pass the certificate itself, if it is "
                            + "at hand.");
        }
        return serial;
    }

    @SuppressWarnings("NullAway") // Where a setting is missing, there is null all the same.
    private static String plain(String what, String text) {
        if (text == null) {
            throw new ConfigurationException("The " + what + " is null; is a setting missing?");
        }
        if (!PLAIN.matcher(text).matches()) {
            throw new ConfigurationException("The " + what + " may have 1 to 64 digits, letters, - and _ only. "
                    + "Check for quotes, spaces or line ends that were copied along.");
        }
        return text;
    }
}
