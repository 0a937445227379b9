package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Origin;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.call.CallOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/** Servers that do HTTP/1.1 wrongly, each after having done what was asked. */
final class Http1Faults {

    private static final int FLOOD = 10_000;

    private Http1Faults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "F14",
                        scene -> scene.main(exchange -> exchange.readHead().close())),
                new Fault(
                        "F15",
                        scene ->
                                scene.main(exchange -> exchange.read().execute().close())),
                new Fault(
                        "F17",
                        scene ->
                                scene.main(exchange -> exchange.read().execute().stall())),
                new Fault("F18", scene -> scene.main(Http1Faults::statusLineThenStall)),
                new Fault("F19", scene -> scene.main(Http1Faults::halfOfTheHead)),
                new Fault("F21", scene -> scene.main(Http1Faults::shorterThanAnnounced)),
                new Fault("F22", scene -> scene.main(Http1Faults::longerThanAnnounced)),
                new Fault("F23", scene -> scene.main(Http1Faults::chunksWithoutEnd)),
                new Fault("F25", scene -> scene.main(Http1Faults::noHeadAtAll)),
                new Fault("F26", scene -> scene.main(Http1Faults::continueThenNothing)),
                new Fault("F27", scene -> scene.both(Http1Faults::flood)),
                new Fault("F29", scene -> drip(scene)),
                new Fault(
                        "F30",
                        scene -> scene.main(exchange -> slice(exchange.read().execute()))),
                new Fault("F31", scene -> latency(scene)),
                new Fault(
                        "F33",
                        scene -> scene.main(exchange -> limited(exchange.read().execute(), 100))),
                new Fault("F34", scene -> scene.main(Http1Faults::resetAfter50Millis)),
                new Fault("F35", scene -> scene.main(Http1Faults::slowClose)));
    }

    /** One host, by {@code tls} or not, that always sends more than it announced, in one piece. */
    static void makeLonger(Scene scene, boolean tls) {
        Origin longer = tls
                ? TlsFaults.origin(scene, TlsFaults.certificate(), Http1Faults::longerThanAnnounced)
                : scene.origin(Http1Faults::longerThanAnnounced);
        scene.hosts(longer.host());
    }

    /**
     * One host by TLS that sends more than it announced in a record of its own; {@code sent} is released when it is out,
     * or the client has gone away.
     */
    static void makeLongerByARecord(Scene scene, Semaphore sent) {
        Origin longer = TlsFaults.origin(scene, TlsFaults.certificate(), exchange -> {
            exchange.read().execute().answer(200, Exchange.DONE);
            try {
                exchange.answerUnsigned(200, "{}");
            } finally {
                sent.release();
            }
        });
        scene.hosts(longer.host());
    }

    private static void statusLineThenStall(Exchange exchange) throws IOException {
        exchange.read().execute().write("HTTP/1.1 200 OK\r\n");
        exchange.stall();
    }

    private static void halfOfTheHead(Exchange exchange) throws IOException {
        byte[] answer = Exchange.signed(200, Exchange.DONE);
        exchange.read().execute().write(Arrays.copyOf(answer, answer.length / 2));
        exchange.close();
    }

    private static void shorterThanAnnounced(Exchange exchange) throws IOException {
        byte[] answer = Exchange.signed(200, Exchange.DONE);
        exchange.read().execute().write(Arrays.copyOf(answer, answer.length - 3));
        exchange.close();
    }

    // A connection that is used again would begin with what is left over.
    private static void longerThanAnnounced(Exchange exchange) throws IOException {
        byte[] answer = Exchange.signed(200, Exchange.DONE);
        byte[] rest = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(answer, answer.length + rest.length);
        System.arraycopy(rest, 0, both, answer.length, rest.length);
        exchange.read().execute().write(both);
    }

    private static void chunksWithoutEnd(Exchange exchange) throws IOException {
        String head = new String(Exchange.signed(200, Exchange.DONE), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+\r\n\r\n.*", "Transfer-Encoding: chunked\r\n\r\n");
        exchange.read()
                .execute()
                .write(head + Integer.toHexString(Exchange.DONE.length()) + "\r\n" + Exchange.DONE + "\r\n");
        exchange.close();
    }

    private static void noHeadAtAll(Exchange exchange) throws IOException {
        exchange.read().execute().write(Exchange.DONE);
        exchange.close();
    }

    private static void continueThenNothing(Exchange exchange) throws IOException {
        exchange.read().execute().write("HTTP/1.1 100 Continue\r\n\r\n");
        exchange.stall();
    }

    private static void flood(Exchange exchange) throws IOException {
        exchange.read().execute();
        for (int i = 0; i < FLOOD; i++) {
            exchange.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
        }
        exchange.answer(200, Exchange.DONE);
    }

    private static void drip(Scene scene) {
        scene.options(CallOptions.NONE.deadline(Duration.ofMillis(2500)).attemptTimeout(Duration.ofSeconds(9)));
        scene.both(exchange -> {
            exchange.read().execute();
            for (byte one : Exchange.signed(200, Exchange.DONE)) {
                exchange.write(new byte[] {one});
                Thread.sleep(1000);
            }
        });
    }

    private static void slice(Exchange exchange) throws IOException {
        for (byte one : Exchange.signed(200, Exchange.DONE)) {
            exchange.write(new byte[] {one});
        }
    }

    private static void latency(Scene scene) {
        Random random = new Random(31);
        scene.options(CallOptions.NONE.attemptTimeout(Duration.ofSeconds(10)));
        scene.main(exchange -> {
            exchange.read().execute();
            Thread.sleep(1000 + random.nextInt(2000));
            exchange.answer(200, Exchange.DONE);
        });
    }

    private static void limited(Exchange exchange, int bytes) throws IOException {
        exchange.write(Arrays.copyOf(Exchange.signed(200, Exchange.DONE), bytes));
        exchange.close();
    }

    private static void resetAfter50Millis(Exchange exchange) throws IOException, InterruptedException {
        exchange.read().execute();
        Thread.sleep(50);
        exchange.reset();
    }

    private static void slowClose(Exchange exchange) throws IOException, InterruptedException {
        exchange.read().execute().answer(200, Exchange.DONE, "Connection: close");
        Thread.sleep(5000);
        exchange.close();
    }
}
