package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The script that tells from a log what became of calls. */
final class CallsScript {

    private CallsScript() {}

    static List<String> run(Path folder, List<String> log) throws Exception {
        Path file = Files.write(folder.resolve("application.log"), log);
        Process script = new ProcessBuilder("awk", "-f", "calls.awk", file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(told).isZero();
        return told.lines().toList();
    }
}
