package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.error.UndecryptableException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** X34: what a dump of the memory holds of keys that were closed. */
class HeapTest {

    @Test
    void aClosedApiKeyIsNoLongerInMemory(@TempDir Path folder) throws Exception {
        byte[] secret = random();
        byte[] pattern = inverted(secret);
        ApiKey key = ApiKey.of(secret);
        Arrays.fill(secret, (byte) 0);
        assertThat(inMemory(folder.resolve("open.hprof"), pattern)).isTrue();
        assertThatThrownBy(() -> key.decrypt(new byte[12], new byte[0], new byte[16]))
                .isInstanceOf(UndecryptableException.class);
        key.close();
        assertThat(inMemory(folder.resolve("closed.hprof"), pattern)).isFalse();
        assertThat(key).hasToString("ApiKey[***]");
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    // What is looked for may not lie in memory itself.
    private static byte[] inverted(byte[] bytes) {
        byte[] other = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            other[i] = (byte) ~bytes[i];
        }
        return other;
    }

    private static boolean inMemory(Path file, byte[] inverted) throws Exception {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        byte[] dump = Files.readAllBytes(file);
        for (int i = 0; i < dump.length - inverted.length; i++) {
            if (matches(dump, i, inverted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] dump, int at, byte[] inverted) {
        for (int i = 0; i < inverted.length; i++) {
            if (dump[at + i] != (byte) ~inverted[i]) {
                return false;
            }
        }
        return true;
    }
}
