package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 200 MB in an answer, packed or not: a program of 64 MB asks for them three times, and lives. */
class BombTest {

    private static final int MEBIBYTES = 200;
    private static final byte[] SPACES = spaces();

    @ParameterizedTest
    @CsvSource({"OKHTTP, true", "OKHTTP, false", "JDK, true", "JDK, false"})
    void aBombIsNotKept(Transports transport, boolean packed) throws Exception {
        byte[] bomb = packed ? packed() : new byte[0];
        try (Scene scene = new Scene(transport, true)) {
            String host = scene.origin(exchange -> {
                        exchange.read();
                        serve(exchange, packed, bomb);
                    })
                    .host();
            assertThat(run(transport, host)).containsOnly("BEYOND_LIMITS").hasSize(3);
        }
    }

    private static void serve(Exchange exchange, boolean packed, byte[] bomb) throws IOException {
        if (packed) {
            exchange.write(Exchange.http(200, List.of("Content-Encoding: gzip"), bomb));
            return;
        }
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: " + MEBIBYTES * SPACES.length + "\r\n\r\n");
        for (int i = 0; i < MEBIBYTES; i++) {
            exchange.write(SPACES);
        }
    }

    private static List<String> run(Transports transport, String host) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bomb.class.getName(),
                        transport.name(),
                        host)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).isZero();
        return printed;
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < MEBIBYTES; i++) {
                zip.write(SPACES);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] spaces() {
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}
