package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** Answers that are whole, but not what they should be. */
final class AnswerFaults {

    private static final byte[] BOMB = bomb(200);

    private AnswerFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("F41", scene -> scene.main(AnswerFaults::cutGzip)),
                new Fault(
                        "F42",
                        scene -> scene.both(
                                exchange -> exchange.read().execute().write(Exchange.http(200, GZIP, BOMB)))),
                new Fault(
                        "F43",
                        scene -> scene.main(exchange -> exchange.read()
                                .execute()
                                .answerUnsigned(503, Canaries.error("SYSTEM_ERROR"), "Retry-After: 0"))),
                new Fault(
                        "F45",
                        scene -> scene.main(
                                exchange -> exchange.read().execute().answerUnsigned(408, Canaries.error("TIMEOUT")))),
                new Fault("F46", AnswerFaults::redirect),
                new Fault("F47", AnswerFaults::throttledThreeTimes),
                new Fault(
                        "F49",
                        scene -> scene.main(exchange -> exchange.read()
                                .answerUnsigned(
                                        200, "<html>" + Canaries.IN_ANSWER + "</html>", "Content-Type: text/html"))),
                new Fault("F50", AnswerFaults::replayed));
    }

    private static final List<String> GZIP = List.of("Content-Encoding: gzip");

    private static void cutGzip(Exchange exchange) throws IOException {
        byte[] body = Exchange.DONE.getBytes(StandardCharsets.UTF_8);
        byte[] zipped = gzip(body);
        List<String> headers = Platform.signature(body);
        headers.addAll(GZIP);
        exchange.read().execute().write(Exchange.http(200, headers, Arrays.copyOf(zipped, zipped.length - 9)));
    }

    private static void redirect(Scene scene) {
        String elsewhere = scene.origin(Scene::sound).host();
        scene.main(exchange -> exchange.read()
                .answerUnsigned(307, Canaries.error("MOVED"), "Location: " + elsewhere + "/" + Canaries.IN_ANSWER));
    }

    private static void throttledThreeTimes(Scene scene) {
        AtomicInteger times = new AtomicInteger();
        scene.main(exchange -> {
            exchange.read();
            if (times.incrementAndGet() <= 3) {
                exchange.answer(429, Canaries.error("RATELIMIT_EXCEEDED"));
            } else {
                exchange.execute().answer(200, Exchange.DONE);
            }
        });
    }

    // The answer to a call of before, as a cache would keep it.
    private static void replayed(Scene scene) {
        byte[] recorded = Exchange.signed(200, Exchange.DONE);
        scene.main(exchange -> exchange.read().execute().write(recorded));
        scene.warmUp();
    }

    private static byte[] bomb(int mebibytes) {
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < mebibytes; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
