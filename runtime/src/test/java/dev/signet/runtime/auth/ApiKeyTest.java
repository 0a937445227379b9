package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    private static final String KEY = "0123456789abcdefghijABCDEFGHIJ-_";
    private static final byte[] NONCE = bytes("wCq51qZv4Yfg");
    private static final byte[] BESIDE = bytes("product_coupon");

    @Test
    void whatWasEncryptedWithTheKeyIsDecrypted() throws Exception {
        assertThat(ApiKey.of(KEY).decrypt(NONCE, BESIDE, encrypted("Hello World")))
                .isEqualTo(bytes("Hello World"));
    }

    @Test
    void anyChangedBitIsOneAndTheSameError() throws Exception {
        byte[] text = encrypted("Hello World");
        for (int bit = 0; bit < 8 * text.length; bit++) {
            byte[] changed = text.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(NONCE, BESIDE, changed);
        }
        assertRefused(bytes("wCq51qZv4Yfh"), BESIDE, text);
        assertRefused(NONCE, new byte[0], text);
        assertRefused(NONCE, BESIDE, new byte[15]);
        assertRefused(NONCE, BESIDE, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 13, 16})
    void aNonceOfAnotherLengthIsRefused(int length) {
        assertThatThrownBy(() -> ApiKey.of(KEY).decrypt(new byte[length], BESIDE, new byte[32]))
                .isInstanceOf(UndecryptableException.class)
                .hasMessage("the nonce does not have 12 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef",
                "0123456789abcdefghijABCDEFGHIJ-",
                "0123456789abcdefghijABCDEFGHIJ-_1",
                "0123456789abcdefghijABCDEFGHIJ-é",
                "0123456789abcdefghijABCDEFGHIJ-\n"
            })
    void aKeyThatIsNoneIsRefusedWithoutBeingTold(String key) {
        assertThatThrownBy(() -> ApiKey.of(key))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("0123456789");
    }

    @Test
    void aFileOrStreamMayEndWithALine(@TempDir Path folder) throws Exception {
        byte[] text = encrypted("Hello World");
        for (String end : new String[] {"", "\n", "\r\n"}) {
            Path file = Files.writeString(folder.resolve("key"), KEY + end);
            assertThat(ApiKey.read(file).decrypt(NONCE, BESIDE, text)).isEqualTo(bytes("Hello World"));
            ByteArrayInputStream stream = new ByteArrayInputStream(bytes(KEY + end));
            assertThat(ApiKey.read(stream).decrypt(NONCE, BESIDE, text)).isEqualTo(bytes("Hello World"));
        }
        assertThatThrownBy(() -> ApiKey.read(new ByteArrayInputStream(bytes(" " + KEY))))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aClosedKeyDecryptsNothing() {
        ApiKey key = ApiKey.of(KEY);
        key.close();
        assertThatThrownBy(() -> key.decrypt(NONCE, BESIDE, encrypted("a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itPrintsWithoutItsBytes() {
        assertThat(ApiKey.of(KEY)).hasToString("ApiKey[***]");
    }

    private static void assertRefused(byte[] nonce, byte[] beside, byte[] text) {
        assertThatThrownBy(() -> ApiKey.of(KEY).decrypt(nonce, beside, text))
                .isInstanceOf(UndecryptableException.class)
                .hasNoCause()
                .hasMessage("the text was changed, or encrypted with another key");
    }

    private static byte[] encrypted(String plain) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(KEY), "AES"), new GCMParameterSpec(128, NONCE));
        cipher.updateAAD(BESIDE);
        return cipher.doFinal(bytes(plain));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
