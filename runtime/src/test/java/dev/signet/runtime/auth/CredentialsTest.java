package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.signet.runtime.TestData;
import dev.signet.runtime.TestKeys;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.spec.Schemes;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A key that cannot sign, or belongs to another certificate, is found when it is given. */
@EnabledIf("dev.signet.runtime.TestData#present")
class CredentialsTest {

    private static final Path VECTORS = TestData.file("protocol-vectors/sdk");
    private static final PrivateKey KEY =
            PemKeys.privateKey(VECTORS.resolve("wechatpay-java-merchant_private_key.pem"));
    private static final X509Certificate CERTIFICATE =
            PemKeys.certificate(VECTORS.resolve("wechatpay-java-merchant_certificate.pem"));
    private static final byte[] TEXT = {1, 2, 3};

    @Test
    void aSignerOfYourOwnIsProvenByItsCertificate() {
        Signer own = RsaSha256.signer(KEY, Jca.DEFAULT);
        Credentials credentials = Credentials.of(Schemes.WECHATPAY_MERCHANT, "1", CERTIFICATE, own);
        assertThat(credentials.serial()).isEqualTo(CertificateSerial.of(CERTIFICATE));
    }

    @Test
    void aSignerOfYourOwnThatHoldsAnotherKeyIsRefused() {
        Signer other = RsaSha256.signer(TestKeys.OURS.getPrivate(), Jca.DEFAULT);
        assertThatThrownBy(() -> Credentials.of(Schemes.WECHATPAY_MERCHANT, "1", CERTIFICATE, other))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not belong to the certificate with serial");
    }

    @Test
    void aDamagedKeyIsFoundByWhatItSigns() throws Exception {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) KEY;
        PrivateKey damaged = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        key.getModulus(),
                        key.getPublicExponent(),
                        key.getPrivateExponent(),
                        key.getPrimeP(),
                        key.getPrimeQ(),
                        key.getPrimeExponentP().flipBit(77),
                        key.getPrimeExponentQ(),
                        key.getCrtCoefficient()));
        assertThatThrownBy(() -> Credentials.merchant("1", "AB", damaged)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aProviderOfYourOwnSignsTheSame() {
        Provider corretto = Corretto.provider().orElse(null);
        assumeTrue(corretto != null);
        Credentials usual = Credentials.merchant("1", CERTIFICATE, KEY);
        assertThat(usual.using(corretto).signer().sign(TEXT))
                .isEqualTo(usual.signer().sign(TEXT));
        TrustedKeys trusted = TrustedKeys.of(CERTIFICATE).using(corretto);
        assertThat(trusted.ids()).containsExactly(CertificateSerial.of(CERTIFICATE));
        assertThat(trusted.verifier(trusted.primaryId())).isPresent();
    }

    @Test
    void aProviderThatCannotSignIsNamed() {
        assertThatThrownBy(() -> Credentials.merchant("1", CERTIFICATE, KEY).using(new Useless()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the provider Useless");
    }

    @Test
    void orCannotVerifyOrDecrypt() {
        assertThatThrownBy(() -> TrustedKeys.of(CERTIFICATE).using(new Useless()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cannot verify")
                .hasMessageContaining("the provider Useless");
        ApiKey apiKey = ApiKey.of("0123456789abcdefghijABCDEFGHIJ-_");
        assertThatThrownBy(() -> apiKey.using(new Useless()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cannot decrypt")
                .hasMessageContaining("the provider Useless");
    }

    @Test
    void theProviderOfTrustedKeysEncryptsTooAndServesThoseThatAreLearned() {
        Provider corretto = Corretto.provider().orElse(null);
        assumeTrue(corretto != null);
        TrustedKeys learned = TrustedKeys.of("PUB_KEY_ID_2", TestKeys.PLATFORM.getPublic());
        TrustedKeys trusted = TrustedKeys.of("PUB_KEY_ID_1", TestKeys.PLATFORM.getPublic())
                .learningFrom(id -> learned)
                .using(corretto);
        assertThat(trusted.publicKey("PUB_KEY_ID_1").orElseThrow().getClass().getName())
                .startsWith("com.amazon");
        assertThat(trusted.verifier("PUB_KEY_ID_2")).isPresent();
        Identity ours = Identity.of(Credentials.merchant("1", CERTIFICATE, KEY), trusted);
        OaepCipher theirs = OaepCipher.of(TestKeys.PLATFORM.getPublic(), TestKeys.PLATFORM.getPrivate());
        assertThat(theirs.decrypt(ours.cipher().encrypt("张三"))).isEqualTo("张三");
    }

    /** As a setting that is missing is null. */
    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Credentials.merchant(missing(), "AB", KEY))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("The identity is null");
        assertThatThrownBy(() -> TrustedKeys.of(missing(), TestKeys.PLATFORM.getPublic()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("The id of a trusted key is null");
        assertThatThrownBy(() -> ApiKey.of(missing()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("The API key is null");
        assertThatThrownBy(() -> PemKeys.privateKey(missing()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("The PEM text of a key is null");
    }

    @SuppressWarnings("NullAway")
    private static String missing() {
        return null;
    }

    @Test
    void aSerialNumberIsHexadecimal() {
        assertThatThrownBy(() -> Credentials.merchant("1", "zz", KEY))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("openssl x509 -noout -serial");
    }

    /** As those of PKCS#11 often do. */
    @Test
    void aProviderThatOnlySignsLeavesSensitiveValuesToThisJava() {
        Provider signing = Security.getProvider("SunRsaSign");
        Identity ours = Identity.of(
                Credentials.merchant("1", CERTIFICATE, KEY).using(signing),
                TrustedKeys.of("PUB_KEY_ID_1", TestKeys.PLATFORM.getPublic()).using(signing));
        OaepCipher theirs = OaepCipher.of(CERTIFICATE.getPublicKey(), TestKeys.PLATFORM.getPrivate());
        assertThat(theirs.decrypt(ours.cipher().encrypt("张三"))).isEqualTo("张三");
        assertThat(ours.cipher().decrypt(theirs.encrypt("李四"))).isEqualTo("李四");
    }

    @Test
    void aSignerOfYourOwnHasItsOwnProvider() {
        Credentials own = Credentials.of(Schemes.WECHATPAY_MERCHANT, "1", "AB", parts -> TEXT);
        assertThatThrownBy(() -> own.using(new Useless())).hasMessageContaining("a signer of your own");
    }

    @Test
    void theKeyThatIsAskedForCanBeExchanged() {
        TrustedKeys both =
                TrustedKeys.of("PUB_KEY_ID_1", TestKeys.PLATFORM.getPublic()).and(TrustedKeys.of(CERTIFICATE));
        String serial = CertificateSerial.of(CERTIFICATE);
        assertThat(both.primaryId()).isEqualTo("PUB_KEY_ID_1");
        assertThat(both.primary(serial).primaryId()).isEqualTo(serial);
        assertThat(both.certificate("PUB_KEY_ID_1")).isEmpty();
        assertThat(both.certificate(serial)).contains(CERTIFICATE);
        assertThatThrownBy(() -> both.primary("PUB_KEY_ID_2")).isInstanceOf(ConfigurationException.class);
    }

    /** A provider that can do nothing. */
    private static final class Useless extends Provider {

        private static final long serialVersionUID = 1L;

        Useless() {
            super("Useless", "1", "nothing");
        }
    }
}
