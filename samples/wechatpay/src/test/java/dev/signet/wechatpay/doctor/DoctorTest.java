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
import java.util.stream.Collectors;
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
                .containsPattern("OK    clock             [01] s ") // a Date has whole seconds only
                .doesNotContain("trial call");
    }

    @Test
    void aTrialCallProvesThemToTheServer() throws IOException {
        assertThat(run("trial", "true")).isZero();
        assertThat(said()).contains("OK    trial call        Security.echo was answered, and the answer is proven");
    }

    @Test
    void aTrialCallFindsASerialNumberOfAnotherKey() throws IOException {
        assertThat(run("trial", "true", "serial", "AB13")).isEqualTo(1);
        assertThat(said()).contains("FAIL  trial call        ").contains("SIGN_ERROR");
    }

    @Test
    void eachFileThatIsWrongIsToldAndTheOthersAreLookedAtAllTheSame() throws IOException {
        Files.writeString(folder.resolve("api_key.txt"), "too short");
        assertThat(run("privateKey", "platform.pem", "trusted.other", "key.pem"))
                .isEqualTo(1);
        assertThat(said().lines())
                .anyMatch(line -> line.startsWith("FAIL  own key           ") && line.contains("public key"))
                .anyMatch(line -> line.startsWith("FAIL  API keys          "))
                .anyMatch(line -> line.startsWith("FAIL  trusted           ") && line.contains("private key"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        assertThat(run("apiKeyFile", "elsewhere.txt")).isEqualTo(1);
        assertThat(said())
                .contains("FAIL  API keys          The setting \"apiKeyFile\" names a file that is not there: ")
                .contains("elsewhere.txt")
                .doesNotContain("WARN  API keys");
    }

    @Test
    void aPathOfTheOtherSchemeIsTold() throws IOException {
        assertThat(run("path", "/brand/marketing/product-coupon/product-coupons"))
                .isEqualTo(1);
        assertThat(said())
                .contains(
                        "FAIL  path              The path begins with /brand/, which is signed as WECHATPAY_BRAND, but here");
    }

    @Test
    void noKeyIsPrinted() throws IOException {
        run("trial", "true");
        assertThat(said())
                .doesNotContain("0123456789abcdef")
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(KEYS.getPrivate().getEncoded())
                        .substring(0, 40));
    }

    /** Whatever stands in the wrong place may be a key. */
    @Test
    void aKeyInTheWrongPlaceIsNotPrinted() throws IOException {
        String apiKey = "0123456789abcdefghijABCDEFGHIJ-_";
        String key = Base64.getEncoder().encodeToString(KEYS.getPrivate().getEncoded());
        Path settings = folder.resolve("settings.properties");
        assertThat(run("apiKeyFile", apiKey)).isEqualTo(1);
        assertThat(run("privateKey", key)).isEqualTo(1);
        assertThat(run("privateKey", "-----BEGIN PRIVATE KEY-----\n" + key)).isEqualTo(2);
        Files.writeString(settings, Files.readString(settings) + apiKey + "\n");
        assertThat(run()).isEqualTo(2);
        assertThat(Doctor.run(new String[] {folder.resolve("key.pem").toString()}, stream(), stream()))
                .isEqualTo(2);
        assertThat(said()).doesNotContain(apiKey, key.substring(0, 20), key.substring(64, 84));
        assertThat(said()).contains("It should be the name of a file, not what stands in it");
    }

    @Test
    void settingsThatMeanNothingAreRefusedWithTheListOfThoseThatDo() throws IOException {
        assertThat(run("password", "x")).isEqualTo(2);
        assertThat(said())
                .contains("line 8 begins with a name that is no setting")
                .contains("trusted.PUB_KEY_ID_…=pub_key.pem");
        assertThat(Doctor.run(new String[0], stream(), stream())).isEqualTo(2);
        assertThat(Doctor.run(new String[] {folder + "/nowhere"}, stream(), stream()))
                .isEqualTo(2);
        assertThat(said()).contains("There is no file " + folder + "/nowhere.");
    }

    @Test
    void whatIsNeitherTrueNorFalseIsNotTakenForEither() throws IOException {
        assertThat(run("trial", "yes")).isEqualTo(2);
        assertThat(said()).contains("the setting \"trial\" is true or false");
    }

    @Test
    void aSettingThatStandsTwiceIsRefused() throws IOException {
        Path settings = folder.resolve("settings.properties");
        Files.writeString(settings, Files.readString(settings) + "identity = 1900007292\n");
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("line 8 sets identity a second time");
    }

    @Test
    void aHostThatIsNoneIsTold() throws IOException {
        assertThat(run("host", "api.mch.weixin.qq.com")).isEqualTo(1);
        assertThat(said()).contains("FAIL  host              ");
    }

    /** As editors of another system write them. */
    @Test
    void aByteOrderMarkAndWindowsPathsAreReadAsTheyStand() throws IOException {
        Path settings = folder.resolve("settings.properties");
        Files.writeString(settings, "\ufeff" + Files.readString(settings).replace("\n", "\r\n"));
        assertThat(run()).isZero();
        assertThat(run("apiKeyFile", "C:\\users\\key.txt")).isEqualTo(1);
        assertThat(said()).contains("C:\\users\\key.txt");
    }

    @Test
    void ourOwnKeyIsNotThePlatforms() throws IOException {
        pem("platform.pem", "PUBLIC KEY", KEYS.getPublic());
        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("is the caller's own key");
    }

    /** Examines the settings with these, name and value by turns, in place of others of their names. */
    private int run(String... changes) throws IOException {
        Path file = folder.resolve("settings.properties");
        String text = Files.readString(file);
        for (int i = 0; i < changes.length; i += 2) {
            String name = changes[i];
            text = text.lines().filter(line -> !line.startsWith(name + " =")).collect(Collectors.joining("\n")) + "\n"
                    + name + " = " + changes[i + 1] + "\n";
        }
        Files.writeString(file, text);
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
