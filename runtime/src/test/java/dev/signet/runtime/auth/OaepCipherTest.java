package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.TestKeys;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OaepCipherTest {

    private final OaepCipher own = OaepCipher.of(TestKeys.OURS.getPublic(), TestKeys.OURS.getPrivate());

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "13800138000"})
    void whatIsEncryptedForOneselfIsDecrypted(String plain) {
        assertThat(own.decrypt(own.encrypt(plain))).isEqualTo(plain);
        assertThat(own.encrypt(plain)).isNotEqualTo(own.encrypt(plain));
    }

    @Test
    void aValueThatIsTooLargeIsRefusedByItsSize() {
        assertThat(own.decrypt(own.encrypt("a".repeat(214)))).hasSize(214);
        assertThatThrownBy(() -> own.encrypt("券".repeat(72)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("has 216 bytes in UTF-8, and the key can encrypt 214 at most; shorten it");
    }

    /** X14: nothing tells why, so that nobody can ask again and again. */
    @Test
    void whateverIsWrongWithACiphertextTheErrorIsTheSame() {
        Random random = new Random(14);
        String right = own.encrypt("secret");
        OaepCipher other = OaepCipher.of(TestKeys.PLATFORM.getPublic(), TestKeys.PLATFORM.getPrivate());
        assertRefused(other.encrypt("secret"));
        assertRefused("");
        assertRefused("not base64!");
        assertRefused(right.substring(4));
        for (int i = 0; i < 100; i++) {
            byte[] bytes = Base64.getDecoder().decode(right);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(Base64.getEncoder().encodeToString(bytes));
        }
    }

    private void assertRefused(String encrypted) {
        assertThatThrownBy(() -> own.decrypt(encrypted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value cannot be decrypted")
                .hasNoCause();
    }
}
