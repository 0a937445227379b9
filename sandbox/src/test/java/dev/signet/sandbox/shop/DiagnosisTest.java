package dev.signet.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Checkup;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Signer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.error.ApiException;
import dev.signet.sandbox.Exchange;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.Orders.PlaceOrder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A 401 of the sandbox says what was signed in place of what should have been, and why. */
class DiagnosisTest {

    private final Sandbox sandbox = new Shop().sandbox().merchant("1900007292").start();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** What is said of a caller that signs another text than it should. */
    private String said(UnaryOperator<String> mistake) {
        Credentials own = sandbox.credentials(Shop.MCHID);
        Signer wrong = parts -> own.signer().sign(mistake.apply(text(parts)).getBytes(StandardCharsets.UTF_8));
        return said(Credentials.of(own.scheme(), Shop.MCHID, own.serial(), wrong));
    }

    private String said(Credentials credentials) {
        String said = saidOf(credentials);
        assertThat(sandbox.exchanges().get(sandbox.exchanges().size() - 1).identity())
                .contains(Shop.MCHID);
        return said;
    }

    private String saidOf(Credentials credentials) {
        Orders orders = new OrdersClient(Shop.caller(sandbox)
                .credentials(credentials)
                .trust(sandbox.trustedKeys())
                .options(CallOptions.NONE)
                .build());
        ApiException e = catchThrowableOfType(ApiException.class, () -> {
            orders.place(new PlaceOrder("no_1", "茶 tea"));
        });
        assertThat(e.status()).isEqualTo(401);
        Exchange exchange = sandbox.exchanges().get(sandbox.exchanges().size() - 1);
        assertThat(exchange.verdict()).isEqualTo(Exchange.Verdict.UNAUTHORIZED);
        return exchange.explanation();
    }

    private static String text(byte[][] parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bothTextsAreShownWithTheirLineEndsAndTheFirstDifference() {
        assertThat(said(text ->
                        text.replace("/v3/orders", "http://" + sandbox.host().substring(7) + "/v3/orders")))
                .contains("The sandbox compared 5 lines, ")
                .contains("  2  /v3/orders\\n  (11 bytes)")
                .contains("The signature covers 5 lines, ")
                .contains("  2  " + sandbox.host() + "/v3/orders\\n")
                .contains("They differ first in line 2, byte 1.")
                .endsWith("Cause: the second line has " + sandbox.host() + " before the path.");
        assertThat(said(text -> text.replace("/v3/orders", "https://api.mch.weixin.qq.com/v3/orders")))
                .endsWith("Cause: the second line has https://api.mch.weixin.qq.com before the path.");
    }

    @Test
    void theUsualMistakesAreFound() {
        assertThat(said(text -> text.substring(0, text.length() - 1))).contains("the line feed at its end is missing");
        assertThat(said(text -> text + "\n")).contains("one line feed more at its end");
        assertThat(said(text -> text.replace("\n", "\r\n"))).contains("as those of Windows do");
        assertThat(said(text -> text.replace("POST", "post"))).contains("the method is in lower case");
        assertThat(said(text -> text.replaceAll("\\{.*}", ""))).contains("the body is not in it");
        assertThat(said(text -> text.replaceAll("\n([^\n]*)\n([^\n]*)\n\\{", "\n$2\n$1\n{")))
                .contains("timestamp and nonce are exchanged");
    }

    @Test
    void aTimestampThatIsMadeTwiceIsFound() {
        assertThat(said(text -> secondsEarlier(1, text)))
                .contains("They differ first in line 3, byte ")
                .contains("Cause: the timestamp is made twice: the text has ");
        assertThat(said(text -> secondsEarlier(6, text))).contains("The key is the right one.");
    }

    private static String secondsEarlier(long seconds, String text) {
        String[] lines = text.split("\n", -1);
        lines[2] = String.valueOf(Long.parseLong(lines[2]) - seconds);
        return String.join("\n", lines);
    }

    @Test
    void mistakesOfAQueryAreFound() {
        Credentials own = sandbox.credentials(Shop.MCHID);
        Signer wrong = parts ->
                own.signer().sign(text(parts).replaceFirst("\\?[^\n]*", "").getBytes(StandardCharsets.UTF_8));
        Orders orders = new OrdersClient(Shop.caller(sandbox)
                .credentials(Credentials.of(own.scheme(), Shop.MCHID, own.serial(), wrong))
                .trust(sandbox.trustedKeys())
                .build());
        ApiException e = catchThrowableOfType(ApiException.class, () -> {
            orders.find("a", "m");
        });
        assertThat(e.serverMessage()).startsWith("the signature does not fit the request");
        assertThat(sandbox.exchanges().get(0).explanation()).contains("the query is missing");
    }

    @Test
    void theKeyOfSomebodyElseIsRecognised() {
        Credentials own = sandbox.credentials(Shop.MCHID);
        Credentials other = sandbox.credentials("1900007292");
        assertThat(said(Credentials.of(own.scheme(), Shop.MCHID, own.serial(), other.signer())))
                .contains("it is made by the key of 1900007292 (serial number ");
    }

    @Test
    void ofAStrangeTextItIsSaidThatTheKeyIsRight() {
        assertThat(said(text -> "something else")).contains("The key is the right one.");
    }

    @Test
    void aStrangerAndAStrangeSerialAreToldWithWhatIsKnown() {
        Credentials own = sandbox.credentials(Shop.MCHID);
        Credentials other = sandbox.credentials("1900007292");
        assertThat(said(Credentials.of(own.scheme(), Shop.MCHID, other.serial(), own.signer())))
                .isEqualTo("serial_no " + other.serial() + " is not that of 1900007291, which is " + own.serial()
                        + "; it is that of 1900007292");
        assertThat(saidOf(Credentials.of(own.scheme(), "1900000000", own.serial(), own.signer())))
                .matches(
                        "nobody is known by the mchid 1900000000; the sandbox knows (1900007291, 1900007292|1900007292, 1900007291)");
        assertThat(said(Credentials.of(own.scheme(), Shop.MCHID, "AB12", own.signer())))
                .isEqualTo("serial_no AB12 is not that of 1900007291, which is " + own.serial());
    }

    @Test
    void aSignatureOfAnotherFormIsNotBlamedOnTheKey() throws Exception {
        Credentials own = sandbox.credentials(Shop.MCHID);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Sandbox knowing = new Shop()
                .sandbox()
                .caller(Credentials.merchant("1900007293", "AB12", keys.getPrivate()), keys.getPublic())
                .start();
        assertThat(saidBy(knowing, pss(keys))).contains("Cause: the signature is made by RSASSA-PSS;");
        assertThat(saidBy(knowing, by("NONEwithRSA", keys)))
                .contains("Cause: the key is the right one, but what it signed is no SHA-256 hash in its frame;");
        assertThat(saidBy(knowing, by("SHA512withRSA", keys)))
                .contains("Cause: the key is the right one, but what it signed is no SHA-256 hash in its frame;");
        assertThat(saidBy(knowing, by("SHA1withRSA", keys)))
                .contains("Cause: the signature is made by SHA1withRSA; SHA256withRSA is needed.");
        assertThat(saidBy(knowing, parts -> new byte[32]))
                .contains(
                        "Cause: the signature is made by no RSA key: a signature by the right one has 256 bytes, and this one has"
                                + " 32.");
        byte[] longer = new byte[384];
        Arrays.fill(longer, (byte) 0xFF);
        assertThat(saidBy(knowing, parts -> longer))
                .contains(
                        "Cause: the private key is not the one that the sandbox knows: a signature by it has 256 bytes, and this"
                                + " one has 384.");
        // 512 hexadecimal digits are Base64 of 384 bytes.
        Signer hex = parts ->
                Base64.getDecoder().decode(HexFormat.of().formatHex(own.signer().sign(parts)));
        assertThat(saidBy(knowing, hex)).contains("Cause: the signature is written in hexadecimal digits;");
        knowing.close();
    }

    private static Signer by(String algorithm, KeyPair keys) {
        return parts -> {
            try {
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(keys.getPrivate());
                signature.update(text(parts).getBytes(StandardCharsets.UTF_8));
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Signer pss(KeyPair keys) {
        return parts -> {
            try {
                Signature pss = Signature.getInstance("RSASSA-PSS");
                pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
                pss.initSign(keys.getPrivate());
                for (byte[] part : parts) {
                    pss.update(part);
                }
                return pss.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static String saidBy(Sandbox sandbox, Signer signer) {
        Orders orders = new OrdersClient(Shop.caller(sandbox)
                .credentials(Credentials.of("WECHATPAY_MERCHANT", "1900007293", "AB12", signer))
                .trust(sandbox.trustedKeys())
                .build());
        sandbox.reset();
        assertThat(catchThrowableOfType(ApiException.class, () -> orders.place(new PlaceOrder("no_1", "a")))
                        .status())
                .isEqualTo(401);
        return sandbox.exchanges().get(0).explanation();
    }

    @Test
    void aWrongClockShowsInTheDateToo() {
        sandbox.shiftClock(Duration.ofMinutes(6));
        Checkup checkup = Shop.caller(sandbox).build().check();
        assertThat(checkup.toString()).contains("FAIL  clock");
    }

    @Test
    void ofAStrangeKeyThatIsSaid() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        Credentials own = sandbox.credentials(Shop.MCHID);
        Credentials strange = Credentials.merchant(
                Shop.MCHID, own.serial(), generator.generateKeyPair().getPrivate());
        assertThat(said(strange)).contains("Cause: the private key is not the one that the sandbox knows for ");
    }

    /** In the platform's own words, which clients may look at. */
    @Test
    void theClientComparesWhatTheSandboxComparedWithWhatItSigned() {
        Credentials own = sandbox.credentials(Shop.MCHID);
        Signer wrong = parts -> own.signer().sign("something else".getBytes(StandardCharsets.UTF_8));
        Orders orders = new OrdersClient(Shop.caller(sandbox)
                .credentials(Credentials.of(own.scheme(), Shop.MCHID, own.serial(), wrong))
                .trust(sandbox.trustedKeys())
                .build());
        ApiException e = catchThrowableOfType(ApiException.class, () -> {
            orders.find("a", "m");
        });
        assertThat(e.explain()).contains("The server compared the very text that was signed");
    }
}
