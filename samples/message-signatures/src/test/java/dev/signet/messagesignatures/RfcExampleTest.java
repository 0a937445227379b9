package dev.signet.messagesignatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.auth.InvalidSignatureException;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.Verifier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one example of {@code rsa-v1_5-sha256} in RFC 9421: the proxy's signature of section 4.3. */
class RfcExampleTest {

    // Appendix B.1.1, test-key-rsa.
    private static final String KEY = """
            -----BEGIN RSA PUBLIC KEY-----
            MIIBCgKCAQEAhAKYdtoeoy8zcAcR874L8cnZxKzAGwd7v36APp7Pv6Q2jdsPBRrw
            WEBnez6d0UDKDwGbc6nxfEXAy5mbhgajzrw3MOEt8uA5txSKobBpKDeBLOsdJKFq
            MGmXCQvEG7YemcxDTRPxAleIAgYYRjTSd/QBwVW9OwNFhekro3RtlinV0a75jfZg
            kne/YiktSvLG34lw2zqXBDTC5NHROUqGTlML4PlNZS5Ri2U4aCNx2rUPRcKIlE0P
            uKxI4T+HIaFpv8+rdV6eUgOrB2xeI1dSFFn/nnv5OoZJEIB+VmuKn3DCUcCZSFlQ
            PSXSfBDiUGhwOw76WuSSsf1D4b/vLoJ10wIDAQAB
            -----END RSA PUBLIC KEY-----
            """;

    private static final String PARAMETERS =
            "(\"@method\" \"@authority\" \"@path\" \"content-digest\" \"content-type\" \"content-length\" \"forwarded\")"
                    + ";created=1618884480;keyid=\"test-key-rsa\";alg=\"rsa-v1_5-sha256\";expires=1618884540";

    private static final byte[] SIGNATURE = Base64.getDecoder()
            .decode(
                    "S6ZzPXSdAMOPjN/6KXfXWNO/f7V6cHm7BXYUh3YD/fRad4BCaRZxP+JH+8XY1I6+8Cy+CM5g92iHgxtRPz+MjniOaYmdkDcnL9cC"
                            + "pXJleXsOckpURl49GwiyUpZ10KHgOEe11sx3G2gxI8S0jnxQB+Pu68U9vVcasqOWAEObtNKKZd8tSFu7LB5YAv0RAGhB"
                            + "8tmpv7sFnIm9y+7X5kXQfi8NMaZaA8i2ZHwpBdg7a6CMfwnnrtflzvZdXAsD3LH2TwevU+/PBPv0B6NMNk93wUs/vfJv"
                            + "ye+YuI87HU38lZHowtznbLVdp770I6VHR6WfgS9ddzirrswsE1w5o0LV/g==");

    private final Verifier verifier = TrustedKeys.of("test-key-rsa", PemKeys.publicKey(KEY))
            .verifier("test-key-rsa")
            .orElseThrow();

    private final Map<String, String> components = new LinkedHashMap<>();

    RfcExampleTest() {
        components.put("\"@method\"", "POST");
        components.put("\"@authority\"", "origin.host.internal.example");
        components.put("\"@path\"", "/foo");
        components.put(
                "\"content-digest\"",
                "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:");
        components.put("\"content-type\"", "application/json");
        components.put("\"content-length\"", "18");
        components.put("\"forwarded\"", "for=192.0.2.123;host=example.com;proto=https");
    }

    @Test
    void theSignatureFitsTheBaseThatIsBuiltHere() {
        assertThatCode(() -> verifier.verify(SIGNATURE, MessageSignatures.base(components, PARAMETERS)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@method\"",
                "\"@authority\"",
                "\"@path\"",
                "\"content-digest\"",
                "\"content-type\"",
                "\"content-length\"",
                "\"forwarded\""
            })
    void andNoOther(String altered) {
        components.merge(altered, "x", String::concat);
        assertThatThrownBy(() -> verifier.verify(SIGNATURE, MessageSignatures.base(components, PARAMETERS)))
                .isInstanceOf(InvalidSignatureException.class);
    }

    @Test
    void norOtherParameters() {
        String later = PARAMETERS.replace("1618884540", "1618884541");
        assertThatThrownBy(() -> verifier.verify(SIGNATURE, MessageSignatures.base(components, later)))
                .isInstanceOf(InvalidSignatureException.class);
    }

    /** The body of appendix B.2, and its digest by SHA-256 there. */
    @Test
    void theDigestIsThatOfRfc9530() {
        assertThat(MessageSignatures.digest("{\"hello\": \"world\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
    }
}
