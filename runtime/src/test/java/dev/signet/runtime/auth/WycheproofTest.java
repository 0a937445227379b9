package dev.signet.runtime.auth;

import static dev.signet.runtime.auth.Wycheproof.AGREED;
import static dev.signet.runtime.auth.Wycheproof.KEY_REFUSED;
import static dev.signet.runtime.auth.Wycheproof.NOT_APPLICABLE;
import static dev.signet.runtime.auth.Wycheproof.hex;
import static dev.signet.runtime.auth.Wycheproof.where;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 900 cases of Wycheproof through the signer, verifier and decryptors of every call, by each provider that is here. */
@EnabledIf("dev.signet.runtime.TestData#present")
class WycheproofTest {

    static Stream<Jca> providers() {
        return Stream.concat(Stream.of(Jca.DEFAULT), Corretto.provider().map(Jca::new).stream());
    }

    static Stream<Arguments> signatures() {
        return providers()
                .flatMap(jca -> Stream.of(
                        Arguments.of(jca, "2048", 259),
                        Arguments.of(jca, "3072", 259),
                        Arguments.of(jca, "4096", 258)));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signaturesAreVerified(Jca jca, String bits, long cases) {
        assertThat(Wycheproof.count("rsa_signature_" + bits + "_sha256_test.json", group -> true, (group, test) -> {
                    Verifier verifier = RsaSha256.verifier(
                            PemKeys.publicKey(group.path("publicKeyPem").asText()), jca);
                    verifier.verify(hex(test, "sig"), hex(test, "msg"));
                    return true;
                }))
                .isEqualTo(Map.of(AGREED, cases));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void signaturesAreMade(Jca jca) {
        assertThat(Wycheproof.count(
                        "rsa_pkcs1_2048_sig_gen_test.json",
                        where("sha", "SHA-256"),
                        (group, test) -> Arrays.equals(
                                RsaSha256.signer(privateKey(group), jca).sign(hex(test, "msg")), hex(test, "sig"))))
                .isEqualTo(Map.of(AGREED, 10L));
    }

    /** Seven have a label, which the platform's values never have, and Corretto's provider does not know. */
    @ParameterizedTest
    @MethodSource("providers")
    void sensitiveValuesAreDecrypted(Jca jca) {
        assertThat(Wycheproof.count(
                        "rsa_oaep_2048_sha1_mgf1sha1_test.json",
                        group -> true,
                        (group, test) -> decryptsValue(group, test, jca)))
                .isEqualTo(jca.equals(Jca.DEFAULT) ? Map.of(AGREED, 36L) : Map.of(AGREED, 29L, NOT_APPLICABLE, 7L));
    }

    /** Three are refused for their key of 1024 bits. */
    @ParameterizedTest
    @MethodSource("providers")
    void sensitiveValuesAreDecryptedByKeysOfAnySizeButSmallOnes(Jca jca) {
        assertThat(Wycheproof.count(
                        "rsa_oaep_misc_test.json",
                        where("sha", "SHA-1").and(where("mgfSha", "SHA-1")),
                        (group, test) -> decryptsValue(group, test, jca)))
                .isEqualTo(Map.of(AGREED, 9L, KEY_REFUSED, 3L));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void resourcesOfNotificationsAreDecrypted(Jca jca) {
        assertThat(Wycheproof.count(
                        "aes_gcm_test.json",
                        where("keySize", "256").and(where("ivSize", "96")),
                        (group, test) -> decryptsResource(test, jca)))
                .isEqualTo(Map.of(AGREED, 66L));
    }

    /** Nonces of other lengths are legal for AES-GCM, but the platform's have 12 bytes; none of ours is accepted. */
    @ParameterizedTest
    @MethodSource("providers")
    void noncesOfOtherLengthsAreRefused(Jca jca) {
        boolean[] accepted = {false};
        Map<String, Long> all = Wycheproof.count(
                "aes_gcm_test.json",
                where("keySize", "256").and(where("ivSize", "96").negate()),
                (group, test) -> accepted[0] = decryptsResource(test, jca));
        assertThat(all.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(39);
        assertThat(accepted[0]).isFalse();
    }

    private static boolean decryptsValue(JsonNode group, JsonNode test, Jca jca) {
        if (!jca.equals(Jca.DEFAULT) && hex(test, "label").length > 0) {
            throw new UnsupportedOperationException("a label");
        }
        PrivateKey key = privateKey(group);
        RsaSha256.requireStrong(key, "private");
        return Arrays.equals(Oaep.decrypt(jca.own(key), jca, hex(test, "ct"), hex(test, "label")), hex(test, "msg"));
    }

    private static boolean decryptsResource(JsonNode test, Jca jca) {
        byte[] ciphertext = hex(test, "ct");
        byte[] tag = hex(test, "tag");
        byte[] both = ByteBuffer.allocate(ciphertext.length + tag.length)
                .put(ciphertext)
                .put(tag)
                .array();
        byte[] plain = ApiKey.of(hex(test, "key"), jca).decrypt(hex(test, "iv"), hex(test, "aad"), both);
        return Arrays.equals(plain, hex(test, "msg"));
    }

    private static PrivateKey privateKey(JsonNode group) {
        return PemKeys.privateKey(new ByteArrayInputStream(hex(group, "privateKeyPkcs8")));
    }
}
