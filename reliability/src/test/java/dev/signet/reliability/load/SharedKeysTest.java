package dev.signet.reliability.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.Signer;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.Verifier;
import dev.signet.runtime.json.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

/** One signer, one verifier and one cipher for sixteen threads; a test that a shared {@link Cipher} fails. */
class SharedKeysTest {

    private static final int THREADS = 16;
    private static final int OPERATIONS = Integer.getInteger("signet.operations", 4_000);

    // Its own key signs and is trusted, so that both halves can be tried here.
    private static final TrustedKeys TRUSTED =
            TrustedKeys.of(Platform.KEY_ID, Scene.ownKeys().getPublic());
    private static final Identity IDENTITY =
            Identity.of(Credentials.brand("120344", "AB12", Scene.ownKeys().getPrivate()), TRUSTED);
    private static final Signer SIGNER = IDENTITY.credentials().signer();
    private static final Verifier VERIFIER = TRUSTED.verifier(Platform.KEY_ID).orElseThrow();

    @Test
    void nothingIsWrongWhateverTheThreads() throws Exception {
        List<String> encrypted = IntStream.range(0, 8)
                .mapToObj(i -> IDENTITY.cipher().encrypt("value " + i))
                .toList();
        List<IntPredicate> kinds = List.of(
                i -> signs("text " + i),
                i -> isRefused("text " + i),
                i -> IDENTITY.cipher().encrypt("value " + i).length() == 344,
                i -> IDENTITY.cipher().decrypt(encrypted.get(i % 8)).equals("value " + i % 8));
        assertThat(wrong(OPERATIONS, i -> kinds.get(i % kinds.size()).test(i))).isZero();
    }

    @Test
    void theSameTestNoticesASharedCipher() throws Exception {
        Cipher shared = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
        FieldCipher broken = new FieldCipher() {
            @Override
            public String encrypt(String plain) {
                try {
                    shared.init(Cipher.ENCRYPT_MODE, Scene.ownKeys().getPublic());
                    byte[] bytes = shared.doFinal(plain.getBytes(StandardCharsets.UTF_8));
                    return Base64.getEncoder().encodeToString(bytes);
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public String decrypt(String encrypted) {
                return IDENTITY.cipher().decrypt(encrypted);
            }
        };
        assertThat(wrongInAnyRound(
                        i -> broken.decrypt(broken.encrypt("value " + i)).equals("value " + i)))
                .isPositive();
    }

    // Two threads may miss each other for a while; on a busy machine, for a whole round.
    private static long wrongInAnyRound(IntPredicate operation) throws Exception {
        long wrong = 0;
        for (int round = 0; round < 100 && wrong == 0; round++) {
            wrong = wrong(2_000, operation);
        }
        return wrong;
    }

    private static boolean signs(String text) {
        return verifies(SIGNER.sign(bytes(text)), text);
    }

    private static boolean isRefused(String text) {
        return !verifies(new byte[256], text);
    }

    private static boolean verifies(byte[] signature, String text) {
        try {
            VERIFIER.verify(signature, bytes(text));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** How many of {@code count} operations were not right, those that threw included. */
    private static long wrong(int count, IntPredicate operation) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread * count / THREADS;
                int to = (thread + 1) * count / THREADS;
                parts.add(threads.submit(() -> IntStream.range(from, to)
                        .filter(i -> !right(operation, i))
                        .count()));
            }
            long wrong = 0;
            for (Future<Long> part : parts) {
                wrong += part.get();
            }
            return wrong;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean right(IntPredicate operation, int i) {
        try {
            return operation.test(i);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
