package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.TestData;
import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Key and certificate from one file, or what is wrong with it. */
@EnabledIf("dev.signet.runtime.TestData#present")
class Pkcs12Test {

    private static final Path VECTORS = TestData.file("protocol-vectors/sdk");
    private static final PrivateKey KEY =
            PemKeys.privateKey(VECTORS.resolve("wechatpay-java-merchant_private_key.pem"));
    private static final X509Certificate CERTIFICATE =
            PemKeys.certificate(VECTORS.resolve("wechatpay-java-merchant_certificate.pem"));
    private static final char[] PASSWORD = "1900007291".toCharArray();

    @Test
    void theKeyAndItsCertificateAreRead(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("apiclient_cert.p12"), file(1));
        Pkcs12 both = Pkcs12.read(file, PASSWORD);
        assertThat(both.privateKey()).isEqualTo(KEY);
        assertThat(both.certificate()).isEqualTo(CERTIFICATE);
        assertThat(both).hasToString("Pkcs12[serial " + CertificateSerial.of(CERTIFICATE) + "]");
        assertThat(Credentials.merchant("1900007291", both.certificate(), both.privateKey())
                        .serial())
                .isEqualTo(CertificateSerial.of(CERTIFICATE));
    }

    @Test
    void aWrongPasswordIsNamed() {
        assertThatThrownBy(() -> Pkcs12.read(new ByteArrayInputStream(file(1)), "1900007292".toCharArray()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("password of the PKCS#12 file is wrong")
                .hasMessageContaining("it is the mchid");
    }

    @Test
    void anythingElseIsNamed() {
        assertThatThrownBy(() -> Pkcs12.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no PKCS#12 file, or it is damaged");
    }

    @Test
    void whichOfSeveralKeysIsMeantNobodyCanTell() {
        assertThatThrownBy(() -> Pkcs12.read(new ByteArrayInputStream(file(2)), PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds 2 private keys");
        assertThatThrownBy(() -> Pkcs12.read(new ByteArrayInputStream(file(0)), PASSWORD))
                .hasMessageContaining("holds 0 private keys");
    }

    @Test
    void aSecretKeyIsNoPrivateKeyAndAStreamThatIsNullIsNamed() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        KeyStore.Entry secret = new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES"));
        store.setEntry("secret", secret, new KeyStore.PasswordProtection(PASSWORD));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        assertThatThrownBy(() -> Pkcs12.read(new ByteArrayInputStream(bytes.toByteArray()), PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds 0 private keys");
        assertThatThrownBy(() -> Pkcs12.read(Pkcs12Test.class.getResourceAsStream("/nowhere.p12"), PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the stream is null");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Pkcs12.read(Path.of("nowhere.p12"), PASSWORD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.p12");
    }

    @Test
    void whereAPemFileIsWantedItIsToldHowToBeRead() {
        assertThatThrownBy(() -> PemKeys.privateKey(new ByteArrayInputStream(file(1))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("this is a PKCS#12 file. Read it with Pkcs12.read");
    }

    private static byte[] file(int keys) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < keys; i++) {
                store.setKeyEntry("key" + i, KEY, PASSWORD, new Certificate[] {CERTIFICATE});
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
