package dev.signet.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The bytes that the quickstart puts on the wire, verified by code that shares nothing with the runtime: cut out of a
 * recorded connection, put together as the documentation says, and compared by the JDK.
 */
class WireSignaturesTest {

    @Test
    void everyRequestOnTheWireIsSignedByItsCaller() {
        List<RawRequest> requests = record();
        // Five calls; the one whose answer is forged is made once more, with the same key.
        assertThat(requests).hasSize(6);
        assertThat(requests)
                .allSatisfy(request -> assertThat(request.isSigned()).isTrue());
        assertThat(requests)
                .extracting(request -> request.authorization().replaceFirst(" .*", ""))
                .containsOnly("WECHATPAY-BRAND-SHA256-RSA2048", "WECHATPAY2-SHA256-RSA2048");
    }

    @Test
    void aChangedByteIsNoticedByThisTestsVerifierToo() {
        RawRequest request = record().get(0);
        assertThat(new RawRequest(request.head(), request.body().replace('1', '2'), request.keys()).isSigned())
                .isFalse();
        assertThat(new RawRequest(
                                request.head().replaceFirst("POST /brand", "POST /Brand"),
                                request.body(),
                                request.keys())
                        .isSigned())
                .isFalse();
    }

    private static List<RawRequest> record() {
        Screen screen = new Screen(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Map<String, PublicKey> keys = new HashMap<>();
        List<RecordingProxy> proxies = new ArrayList<>();
        try (Setup setup = Setup.start(Tamper.NOTHING, screen, sandbox -> {
            keys.put(Setup.BRAND, sandbox.publicKey(Setup.BRAND));
            keys.put(Setup.MERCHANT, sandbox.publicKey(Setup.MERCHANT));
            proxies.add(new RecordingProxy(sandbox.host()));
            return proxies.get(0).host();
        })) {
            Quickstart.run(setup, screen);
        }
        try (RecordingProxy proxy = proxies.get(0)) {
            return proxy.recorded().stream()
                    .flatMap(stream -> RawRequest.all(stream.toByteArray(), keys).stream())
                    .toList();
        }
    }

    /** A request as it was on the wire. */
    private record RawRequest(String head, String body, Map<String, PublicKey> keys) {

        private static List<RawRequest> all(byte[] stream, Map<String, PublicKey> keys) {
            List<RawRequest> requests = new ArrayList<>();
            for (int at = 0; at < stream.length; ) {
                String rest = new String(Arrays.copyOfRange(stream, at, stream.length), StandardCharsets.ISO_8859_1);
                int end = rest.indexOf("\r\n\r\n") + 4;
                String head = rest.substring(0, end);
                int length = Integer.parseInt(group("(?i)\r\ncontent-length: (\\d+)", head));
                byte[] body = Arrays.copyOfRange(stream, at + end, at + end + length);
                requests.add(new RawRequest(head, new String(body, StandardCharsets.UTF_8), keys));
                at += end + length;
            }
            return requests;
        }

        private String authorization() {
            return group("(?i)\r\nauthorization: ([^\r]+)", head);
        }

        private boolean isSigned() {
            String[] line = head.substring(0, head.indexOf("\r\n")).split(" ", -1);
            String text = line[0] + "\n" + line[1] + "\n" + field("timestamp") + "\n" + field("nonce_str") + "\n" + body
                    + "\n";
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initVerify(keys.get(field("brand_id|mchid")));
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return signature.verify(Base64.getDecoder().decode(field("signature")));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private String field(String name) {
            return group("(?:" + name + ")=\"([^\"]+)\"", authorization());
        }

        private static String group(String pattern, String text) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            assertThat(matcher.find()).as(pattern).isTrue();
            return matcher.group(1);
        }
    }
}
