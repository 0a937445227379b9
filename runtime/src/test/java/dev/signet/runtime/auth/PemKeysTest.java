package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.TestData;
import dev.signet.runtime.TestKeys;
import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Key;
import java.security.PrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Keys are read, or the message says what the text is instead and what to do. */
class PemKeysTest {

    private static final Path VECTORS = TestData.file("protocol-vectors/sdk");

    @Test
    void aPrivateKeyInPkcs8IsRead() {
        String pem = pem("PRIVATE KEY", TestKeys.OURS.getPrivate());
        assertThat(PemKeys.privateKey(pem)).isEqualTo(TestKeys.OURS.getPrivate());
        assertThat(PemKeys.privateKey(pem.replace("\n", "\r\n"))).isEqualTo(TestKeys.OURS.getPrivate());
        assertThat(PemKeys.privateKey("Bag Attributes\n" + pem)).isEqualTo(TestKeys.OURS.getPrivate());
        assertThat(PemKeys.privateKey("0: key\n" + pem)).isEqualTo(TestKeys.OURS.getPrivate());
    }

    @Test
    void aPublicKeyIsRead() {
        assertThat(PemKeys.publicKey(pem("PUBLIC KEY", TestKeys.OURS.getPublic())))
                .isEqualTo(TestKeys.OURS.getPublic());
    }

    @Test
    void anEncryptedKeyOfTheOldKindIsToldHowToBeDecrypted() {
        String pem = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n"
                + "-----END RSA PRIVATE KEY-----";
        assertThatThrownBy(() -> PemKeys.privateKey(pem))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("encrypted with a password (RSA PRIVATE KEY)")
                .hasMessageContaining("openssl pkey");
    }

    @Test
    void aStreamIsReadAndClosed() {
        boolean[] closed = {false};
        InputStream stream =
                new ByteArrayInputStream(
                        pem("PRIVATE KEY", TestKeys.OURS.getPrivate()).getBytes(StandardCharsets.US_ASCII)) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        assertThat(PemKeys.privateKey(stream)).isEqualTo(TestKeys.OURS.getPrivate());
        assertThat(closed[0]).isTrue();
    }

    @Test
    void aResourceThatIsNotThereIsNamedAsSuch() {
        assertThatThrownBy(() -> PemKeys.privateKey(PemKeysTest.class.getResourceAsStream("nowhere.pem")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not on the class path");
    }

    @Test
    void derIsReadAsWell() {
        PrivateKey key = TestKeys.OURS.getPrivate();
        assertThat(PemKeys.privateKey(new ByteArrayInputStream(key.getEncoded())))
                .isEqualTo(key);
    }

    @Test
    void aKeyAmongOtherBlocksIsFound() {
        String both = pem("PUBLIC KEY", TestKeys.OURS.getPublic()) + "junk\n"
                + pem("PRIVATE KEY", TestKeys.OURS.getPrivate());
        assertThat(PemKeys.privateKey(both)).isEqualTo(TestKeys.OURS.getPrivate());
        assertThat(PemKeys.publicKey(both)).isEqualTo(TestKeys.OURS.getPublic());
    }

    @Test
    void aPublicKeyWhereThePrivateOneBelongsIsNamed() {
        assertThatThrownBy(() -> PemKeys.privateKey(pem("PUBLIC KEY", TestKeys.OURS.getPublic())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("this is a public key (PUBLIC KEY)");
    }

    @Test
    void textThatIsNoPemIsRefusedWithoutBeingQuoted() {
        assertThatThrownBy(() -> PemKeys.privateKey("MIIEvSECRET"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("-----BEGIN PRIVATE KEY-----")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void aDamagedKeyIsRefusedWithoutBeingQuoted() {
        String damaged = "-----BEGIN PRIVATE KEY-----\nTUlJRXZTRUNSRVQ=\n-----END PRIVATE KEY-----";
        assertThatThrownBy(() -> PemKeys.privateKey(damaged))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("something else, or damaged")
                .hasMessageNotContaining("TUlJ");
    }

    @Test
    @EnabledIf("dev.signet.runtime.TestData#present")
    void aCertificateGivesItsSerialNumberAndMatchesItsKey() {
        Credentials credentials = Credentials.merchant(
                "1900007291",
                PemKeys.certificate(VECTORS.resolve("wechatpay-java-merchant_certificate.pem")),
                PemKeys.privateKey(VECTORS.resolve("wechatpay-java-merchant_private_key.pem")));
        assertThat(credentials.serial()).matches("([0-9A-F]{2})+");
        assertThat(credentials.toString()).contains("1900007291").contains(credentials.serial());
    }

    @Test
    @EnabledIf("dev.signet.runtime.TestData#present")
    void aKeyThatIsNotTheCertificatesIsRefused() {
        assertThatThrownBy(() -> Credentials.merchant(
                        "1900007291",
                        PemKeys.certificate(VECTORS.resolve("wechatpay-java-merchant_certificate.pem")),
                        TestKeys.OURS.getPrivate()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not belong to the certificate");
    }

    @Test
    void aKeyOf1024BitsIsRefused() {
        assertThatThrownBy(() -> Credentials.brand("1", "AB", TestKeys.rsa(1024).getPrivate()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("1024 bits");
    }

    @Test
    void anIdentityThatWouldSplitTheHeaderIsRefused() {
        assertThatThrownBy(() -> Credentials.brand("1\",serial_no=\"x", "AB", TestKeys.OURS.getPrivate()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("identity");
    }

    private static String pem(String label, Key key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }
}
