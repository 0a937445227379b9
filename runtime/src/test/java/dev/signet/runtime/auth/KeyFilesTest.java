package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.TestData;
import dev.signet.runtime.error.ConfigurationException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.interfaces.RSAKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code pem/}, which others wrote: it is read, or the message names what it is. */
@EnabledIf("dev.signet.runtime.TestData#present")
class KeyFilesTest {

    private static final Path FOLDER = TestData.file("pem");

    /** By the beginning of a name, what is said where it is not read. */
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("pem-rfc7468__chosen_header", "encrypted with a password (RSA PRIVATE KEY)"),
            Map.entry("pem-rfc7468__ed25519_id", "something else, or damaged (ED25519 CERT)"),
            Map.entry("pem-rfc7468__pkcs8-enc", "encrypted with a password"),
            Map.entry("pem-rfc7468__pkcs8", "for Ed25519; the scheme signs with RSA"),
            Map.entry("pem-rfc7468__ssh-id_ed25519", "a key for SSH logins (OPENSSH PRIVATE KEY)"),
            Map.entry("pem-rfc7468__ssh_rsa_pem_password", "encrypted with a password (RSA PRIVATE KEY)"),
            Map.entry("pkcs8__bign256", "for an algorithm unknown to us; the scheme signs with RSA"),
            Map.entry("pkcs8__ed25519-encpriv", "encrypted with a password"),
            Map.entry("pkcs8__ed25519", "for Ed25519; the scheme signs with RSA"),
            Map.entry("pkcs8__p256", "for EC (elliptic curves); the scheme signs with RSA"),
            Map.entry("pkcs8__x25519", "for X25519; the scheme signs with RSA"),
            Map.entry("spki__ed25519", "for Ed25519; the scheme signs with RSA"),
            Map.entry("spki__p256", "for EC (elliptic curves); the scheme signs with RSA"));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(pem|der)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadOrNamed(Path file) {
        String name = file.getFileName().toString();
        boolean isPublic = name.contains("-pub.");
        String problem = problem(name);
        if (problem.isEmpty()) {
            RSAKey key = (RSAKey) (isPublic ? PemKeys.publicKey(file) : PemKeys.privateKey(file));
            assertThat(key.getModulus().bitLength()).isEqualTo(name.contains("4096") ? 4096 : 2048);
        } else {
            assertThatThrownBy(() -> Object.class.cast(isPublic ? PemKeys.publicKey(file) : PemKeys.privateKey(file)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining(problem);
        }
    }

    private static String problem(String name) {
        return PROBLEMS.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .max((one, other) -> one.getKey().length() - other.getKey().length())
                .map(Map.Entry::getValue)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "pkcs8__rsa2048-priv.pem, pkcs8__rsa2048-pub.pem",
        "pkcs1__rsa2048-priv.der, pkcs1__rsa2048-pub.pem",
        "pkcs1__rsa4096-priv.pem, pkcs1__rsa4096-pub.der",
        "pem-rfc7468__pkcs1_with_preceding_junk.pem, spki__rsa2048-pub.der"
    })
    void keysOfOnePairSignAndVerify(String own, String other) throws SignatureException {
        PrivateKey privateKey = PemKeys.privateKey(FOLDER.resolve(own));
        PublicKey publicKey = PemKeys.publicKey(FOLDER.resolve(other));
        byte[] text = {1, 2, 3};
        RsaSha256.verifier(publicKey, Jca.DEFAULT)
                .verify(RsaSha256.signer(privateKey, Jca.DEFAULT).sign(text), text);
    }

    /** Its public key is in nobody's file, so it is made from the private one. */
    @Test
    void aKeyOfThreePrimesSigns() throws Exception {
        PrivateKey key = PemKeys.privateKey(FOLDER.resolve("pkcs1__rsa2048-priv-3prime.pem"));
        PublicKey other = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(((RSAKey) key).getModulus(), BigInteger.valueOf(65_537)));
        byte[] text = {1, 2, 3};
        RsaSha256.verifier(other, Jca.DEFAULT)
                .verify(RsaSha256.signer(key, Jca.DEFAULT).sign(text), text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileIsReadAsWhatItIsNot(Path file) {
        assertThatThrownBy(() -> PemKeys.certificate(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("A certificate was expected, but this is ");
    }
}
