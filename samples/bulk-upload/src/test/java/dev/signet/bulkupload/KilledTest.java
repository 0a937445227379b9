package dev.signet.bulkupload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.Fault;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodesBuilder;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tool as a process of its own, killed again and again, while the server cuts connections before and after it has done what was
 * asked: at the end, every code is there once, by as many request numbers as there are requests.
 */
class KilledTest {

    private static final int CODES = Integer.getInteger("signet.bulk.codes", 20_000);
    private static final int KILLS = Integer.getInteger("signet.bulk.kills", 6);
    private static final long SEED = Long.getLong("signet.bulk.seed", 20261123L);
    private static final List<Fault> FAULTS = List.of(
            Fault.CUT_AFTER,
            Fault.CUT_BEFORE,
            Fault.CUT_AFTER,
            Fault.HTML_PAGE,
            Fault.FORGED_SIGNATURE,
            Fault.CUT_AFTER);

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);
    private final AtomicInteger uploads = new AtomicInteger();
    private final Map<String, List<String>> requests = new ConcurrentHashMap<>();
    private long mostMemory;

    @Test
    void aServerThatRecognisesRepetitionsHasEveryCodeOnce() throws Exception {
        lived("recognises", upload -> upload);
    }

    @Test
    void aServerThatDoesNotHasEveryCodeOnceToo() throws Exception {
        AtomicInteger number = new AtomicInteger();
        lived(
                "does not",
                upload -> request -> upload.apply(UploadCouponCodesBuilder.from(request)
                        .outRequestNo("number_" + number.incrementAndGet())
                        .build()));
    }

    private void lived(String server, Function<Upload, Upload> behaviour) throws Exception {
        Path file = file();
        try (Stock stock = Stock.in(folder, upload -> request -> noted(request, behaviour.apply(upload::apply)))) {
            faults(stock);
            int kills = 0;
            while (kills < KILLS) {
                kills += killed(start(stock, file), kills) ? 1 : 0;
            }
            stock.sandbox().on(CouponCodesEndpoints.UPLOAD).none();
            Process last = start(stock, file);
            watch(last, Integer.MAX_VALUE, Long.MAX_VALUE);
            String report = Files.readString(folder.resolve("out"));
            System.out.printf(
                    "%,d codes, %d kills, a server that %s: %,d requests, at most %d MB%n%s",
                    CODES, kills, server, uploads.get(), mostMemory / 1024, report);
            assertThat(last.exitValue()).isEqualTo(1);
            assertThat(report)
                    .containsPattern("uploaded +%,d( |\n)".formatted(CODES))
                    .containsPattern("existing +0\n")
                    .containsPattern("duplicate +2 ")
                    .containsPattern("failed +0\n")
                    .containsPattern("bad lines +1\n")
                    .doesNotContainPattern("(?m)^open ");
            assertThat(stock.codes()).hasSize(CODES).doesNotHaveDuplicates();
            assertThat(stock.codes().stream().sorted())
                    .isEqualTo(IntStream.range(0, CODES)
                            .mapToObj(KilledTest::code)
                            .sorted()
                            .toList());
            assertThat(requests).hasSize((CODES + Journal.MOST - 1) / Journal.MOST);
            assertThat(mostMemory).isLessThan(256 * 1024);
        }
    }

    private interface Upload extends Function<UploadCouponCodes, UploadedCouponCodes> {}

    private UploadedCouponCodes noted(UploadCouponCodes request, Upload upload) {
        uploads.incrementAndGet();
        List<String> before = requests.putIfAbsent(request.outRequestNo(), request.codeList());
        if (before != null && !before.equals(request.codeList())) {
            requests.put("another request by the number " + request.outRequestNo(), request.codeList());
        }
        return upload.apply(request);
    }

    // Each of them for one request, as many as there are; in between, all is well.
    private static void faults(Stock stock) {
        for (int i = 0; i < 200; i++) {
            stock.sandbox().on(CouponCodesEndpoints.UPLOAD).delay(Duration.ZERO).times(7);
            stock.sandbox()
                    .on(CouponCodesEndpoints.UPLOAD)
                    .fault(FAULTS.get(i % FAULTS.size()))
                    .once();
        }
    }

    private static String code(int number) {
        return "brand_code_" + number * 7919L;
    }

    private Path file() throws IOException {
        Path file = folder.resolve("codes.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("code\n" + code(0) + "\n" + code(0) + "\n");
            for (int i = 1; i < CODES; i++) {
                out.write(code(i) + "\n");
            }
            out.write(code(CODES / 2) + "\n");
        }
        return file;
    }

    private Process start(Stock stock, Path file) throws IOException {
        ProcessBuilder tool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                BulkUpload.class.getName());
        tool.command().addAll(stock.arguments());
        tool.command().add(file.toString());
        return tool.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("terminal").toFile())
                .start();
    }

    // The first moments are while it starts and reads the file, the others after some more requests.
    private boolean killed(Process tool, int kills) throws Exception {
        boolean early = kills % 3 == 0;
        int requestsLater = early ? Integer.MAX_VALUE : random.nextInt(2 * CODES / Journal.MOST / KILLS + 1);
        long milliseconds = early ? random.nextInt(1500) : Long.MAX_VALUE;
        watch(tool, requestsLater, milliseconds);
        boolean alive = tool.isAlive();
        tool.destroyForcibly().waitFor();
        return alive;
    }

    private void watch(Process tool, int requestsLater, long milliseconds) throws Exception {
        long until = uploads.get() + (long) requestsLater;
        long begin = System.nanoTime();
        while (uploads.get() < until && (System.nanoTime() - begin) / 1_000_000 < milliseconds) {
            if (tool.waitFor(1, TimeUnit.MILLISECONDS)) {
                return;
            }
            measure(tool);
        }
    }

    // Where the system tells the peak of a process's memory, as long as the process is there.
    private void measure(Process tool) {
        Path status = Path.of("/proc", String.valueOf(tool.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .forEach(peak -> mostMemory = Math.max(mostMemory, peak));
        } catch (IOException | UncheckedIOException e) {
            // It has ended in the midst, or this system has no such file; what was seen before counts.
        }
    }
}
