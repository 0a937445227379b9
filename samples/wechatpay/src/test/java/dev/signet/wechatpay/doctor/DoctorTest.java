package dev.signet.wechatpay.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.auth.Credentials;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.pay.EchoAnswer;
import dev.signet.wechatpay.pay.SecurityEndpoints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of a merchant's files, against a server that knows the merchant. */
class DoctorTest {

    private static final KeyPair KEYS = keys();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Sandbox sandbox = Sandbox.builder()
            .caller(Credentials.merchant("1900007291", "AB12", KEYS.getPrivate()), KEYS.getPublic())
            .serve(SecurityEndpoints.serve(
                    request -> new EchoAnswer(request.echoMessage(), request.encryptedEchoMessage())))
            .start();

    @BeforeEach
    void theFilesOfAMerchant() throws IOException {
        String id = sandbox.trustedKeys().primaryId();
        pem("key.pem", "PRIVATE KEY", KEYS.getPrivate());
        pem("platform.pem", "PUBLIC KEY", sandbox.trustedKeys().publicKey(id).orElseThrow());
        Files.writeString(folder.resolve("api_key.txt"), "0123456789abcdefghijABCDEFGHIJ-_\n");
        Files.writeString(folder.resolve("settings.properties"), """
                scheme = merchant
                identity = 1900007291
                serial = AB12
                privateKey = key.pem
                trusted.%s = platform.pem
                apiKeyFile = api_key.txt
                host = %s
                """.formatted(id, sandbox.host()));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void filesThatAreRightPassAndNothingSignedIsSent() throws IOException {
        assertThat(run()).isZero();
        assertThat(said())
                .contains("OK    identity          Credentials[WECHATPAY_MERCHANT, 1900007291, serial AB12]")
                .contains("OK    scheme            WECHATPAY_MERCHANT for /v3/security/echo")
                .contains("OK    own key           signs")
                .contains("OK    primary trusted   public key "
                        + sandbox.trustedKeys().primaryId())
                .contains("OK    API keys          1, of 32 bytes")
                .contains("OK    clock             0 s ")
                .doesNotContain("trial call");
    }

    @Test
    void aTrialCallProvesThemToTheServer() throws IOException {
        assertThat(run("trial = true")).isZero();
        assertThat(said()).contains("OK    trial call        Security.echo was answered, and the answer is proven");
    }

    @Test
    void aTrialCallFindsASerialNumberOfAnotherKey() throws IOException {
        assertThat(run("trial = true", "serial = AB13")).isEqualTo(1);
        assertThat(said()).contains("FAIL  trial call        ").contains("SIGN_ERROR");
    }

    @Test
    void eachFileThatIsWrongIsToldAndTheOthersAreLookedAtAllTheSame() throws IOException {
        Files.writeString(folder.resolve("api_key.txt"), "too short");
        assertThat(run("privateKey = platform.pem", "trusted.other = key.pem")).isEqualTo(1);
        assertThat(said().lines())
                .anyMatch(line -> line.startsWith("FAIL  own key           ") && line.contains("public key"))
                .anyMatch(line -> line.startsWith("FAIL  API keys          "))
                .anyMatch(line -> line.startsWith("FAIL  trusted           ") && line.contains("private key"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        assertThat(run("apiKeyFile = elsewhere.txt")).isEqualTo(1);
        assertThat(said())
                .contains("FAIL  API keys          there is no file ")
                .contains("elsewhere.txt")
                .doesNotContain("WARN  API keys");
    }

    @Test
    void aPathOfTheOtherSchemeIsTold() throws IOException {
        assertThat(run("path = /brand/marketing/product-coupon/product-coupons"))
                .isEqualTo(1);
        assertThat(said())
                .contains("FAIL  path              The path begins with /brand/, but it is signed by the scheme");
    }

    @Test
    void noKeyIsPrinted() throws IOException {
        run("trial = true");
        assertThat(said())
                .doesNotContain("0123456789abcdef")
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(KEYS.getPrivate().getEncoded())
                        .substring(0, 40));
    }

    @Test
    void settingsThatMeanNothingAreRefusedWithTheListOfThoseThatDo() throws IOException {
        assertThat(run("password = x")).isEqualTo(2);
        assertThat(said()).contains("there is no setting \"password\"").contains("trusted.PUB_KEY_ID_…=pub_key.pem");
        assertThat(Doctor.run(new String[0], stream(), stream())).isEqualTo(2);
        assertThat(Doctor.run(new String[] {folder + "/nowhere"}, stream(), stream()))
                .isEqualTo(2);
    }

    /** Examines the settings with these lines in addition. */
    private int run(String... more) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, Files.readString(file) + String.join("\n", more) + "\n");
        return Doctor.run(new String[] {file.toString()}, stream(), stream());
    }

    private PrintStream stream() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void pem(String name, String kind, Key key) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n");
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
