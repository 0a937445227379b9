package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.error.ApiException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Attacks on requests; each test begins with the id of its case. */
class RequestAttacksTest {

    @Test
    void x28AWrongClockIsToldByTheServersDateAndNothingIsSignedAgain() throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, true)) {
            scene.both(
                    exchange -> exchange.read().answerUnsigned(401, Canaries.error("SIGN_ERROR"), "Date: " + date()));
            scene.time.moveWallClock(600);
            Recorder.Ended ended = scene.play();
            assertThat(ended.call().attempts()).hasSize(1);
            assertThat(ended.failure())
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            e -> assertThat(e.explain())
                                    .containsPattern("This machine's clock is (599|600|601) s ahead of the server's"));
        }
    }

    private static String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void x29TwoThreadsDrawNoNonceTwice() throws Exception {
        int draws = Integer.getInteger("signet.nonces", 1_000_000);
        NonceSource nonces = NonceSource.secure();
        long[] seen = new long[draws];
        Thread[] threads = new Thread[2];
        for (int t = 0; t < 2; t++) {
            int from = t * (draws / 2);
            threads[t] = new Thread(() -> {
                for (int i = from; i < from + draws / 2; i++) {
                    String nonce = nonces.next();
                    seen[i] = Long.parseUnsignedLong(nonce.substring(0, 16), 16)
                            ^ Long.rotateLeft(Long.parseUnsignedLong(nonce.substring(16), 16), 17);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Arrays.sort(seen);
        for (int i = 1; i < draws; i++) {
            assertThat(seen[i] == seen[i - 1]).isFalse();
        }
        assertThat(nonces.next()).hasSize(32);
    }

    @Test
    void x30EveryAttemptHasANonceOfItsOwn() throws Exception {
        CopyOnWriteArrayList<String> requests = new CopyOnWriteArrayList<>();
        try (Scene scene = new Scene(Transports.JDK, true)) {
            scene.both(exchange -> {
                requests.add(exchange.read().request());
                exchange.answerUnsigned(500, "");
            });
            scene.play();
        }
        assertThat(requests).hasSize(4);
        assertThat(requests.stream().map(request -> request.replaceFirst("(?s).*nonce_str=\"([^\"]+)\".*", "$1")))
                .doesNotHaveDuplicates();
    }
}
