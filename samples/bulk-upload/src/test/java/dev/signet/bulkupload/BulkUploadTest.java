package dev.signet.bulkupload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.Fault;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.FailedCouponCode;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodesBuilder;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodesBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a brand sees that uploads its codes. */
class BulkUploadTest {

    @TempDir
    Path folder = Path.of("");

    private Path file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("codes.csv"), lines);
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "code_" + i).toList();
    }

    private static List<String> requestNos(Stock stock) {
        return stock.sandbox().exchanges().stream()
                .filter(exchange -> exchange.endpoint().equals(Optional.of("CouponCodes.upload")))
                .flatMap(exchange -> exchange.idempotencyKey().stream())
                .toList();
    }

    private static String report(long uploaded, long existing, long duplicate, long failed, long bad) {
        return "uploaded   %,12d\nexisting   %,12d".formatted(uploaded, existing)
                + (existing > 0 ? "  the stock had them before" : "")
                + "\nduplicate  %,12d".formatted(duplicate)
                + (duplicate > 0 ? "  lines that repeat a code of the file; it was sent once" : "")
                + "\nfailed     %,12d\nbad lines  %,12d\n".formatted(failed, bad);
    }

    @Test
    void everyCodeArrivesOnceAndASecondRunSendsNothing() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = file(codes(1001));
            Run first = Run.of(stock, file.toString());
            assertThat(first.out()).isEqualTo(report(1001, 0, 0, 0, 0));
            assertThat(first.end()).isZero();
            assertThat(first.terminal()).startsWith("[##############################] 1,001 of 1,001 codes, ");
            assertThat(stock.codes()).containsExactlyInAnyOrderElementsOf(codes(1001));
            assertThat(requestNos(stock)).hasSize(6).doesNotHaveDuplicates();
            assertThat(Run.of(stock, file.toString()).out()).isEqualTo(first.out());
            assertThat(requestNos(stock)).hasSize(6);
        }
    }

    @Test
    void aDryRunReadsTheFileSendsNothingAndLeavesNothing() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = file(List.of("code_1", "1.23E+15", "code_2", "code_1", "", "no code"));
            Run run = Run.of(stock, "--dry-run", file.toString());
            assertThat(run.end()).isEqualTo(1);
            assertThat(run.out())
                    .startsWith("Nothing was sent. Requests to brand 120344, product coupon ")
                    .endsWith(report(0, 0, 1, 0, 2) + """
                            open                  2  not sent, or not answered
                              line 2, bad line: was a number that Excel rounded; export the column as text
                              line 4, duplicate: repeats a code
                              line 6, bad line: has a character at position 3 that is not one of 0-9A-Za-z_-
                              --report FILE lists them all.
                            """);
            assertThat(requestNos(stock)).isEmpty();
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("codes.csv", "keys");
        }
    }

    @Test
    void badLinesAreToldAndTheOthersArrive() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path report = folder.resolve("report.csv");
            Path file = file(List.of("\ufeffcode_1", "\"bro\"ken", "x".repeat(41), "code_2\r", "code_1"));
            Run run = Run.of(stock, "--report", report.toString(), file.toString());
            assertThat(run.end()).isEqualTo(1);
            assertThat(run.out()).isEqualTo(report(2, 0, 1, 0, 2));
            assertThat(stock.codes()).containsExactly("code_1", "code_2");
            assertThat(report).hasContent("""
                    line,what,why
                    2,bad line,"is no CSV: a quote is missing, or too many"
                    3,bad line,"has 41 characters, allowed: 1..40"
                    5,duplicate,repeats a code
                    """);
        }
    }

    @Test
    void anotherColumnOfAChineseFileIsRead() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = folder.resolve("codes.csv");
            Files.writeString(file, "门店,券码\n\"深圳,南山\",code_1\n上海,code_2\n", Charset.forName("GB18030"));
            Run run = Run.of(stock, "--encoding", "GB18030", "--header", "--column", "2", file.toString());
            assertThat(run.out()).isEqualTo(report(2, 0, 0, 0, 0));
            assertThat(stock.codes()).containsExactly("code_1", "code_2");
        }
    }

    @Test
    void codesThatTheStockHadAreToldToExist() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run.of(stock, file(codes(10)).toString());
            Run second = Run.of(
                    stock,
                    "--journal",
                    folder.resolve("other").toString(),
                    file(codes(15)).toString());
            assertThat(second.out()).isEqualTo(report(5, 10, 0, 0, 0));
            assertThat(second.end()).isZero();
        }
    }

    @Test
    void aCodeThatFailsIsAskedForAgainUnderAnotherNumberAndNotForEver() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Stock stock = Stock.in(folder, upload -> request -> failing(request, upload, asked))) {
            Run run = Run.of(stock, file(codes(3)).toString());
            assertThat(run.out()).isEqualTo(report(2, 0, 0, 1, 0) + """
                      line 1, failed: SYSTEM_ERROR busy
                      --report FILE lists them all.
                    """);
            assertThat(run.end()).isEqualTo(1);
            assertThat(stock.codes()).containsExactly("code_2", "code_1");
            assertThat(requestNos(stock)).hasSize(3).doesNotHaveDuplicates();
        }
    }

    // code_0 never succeeds, code_1 the second time.
    private static UploadedCouponCodes failing(
            UploadCouponCodes request, Function<UploadCouponCodes, UploadedCouponCodes> upload, AtomicInteger asked) {
        boolean first = asked.getAndIncrement() == 0;
        List<String> failed = request.codeList().stream()
                .filter(code -> code.equals("code_0") || (first && code.equals("code_1")))
                .toList();
        List<String> rest = request.codeList().stream()
                .filter(code -> !failed.contains(code))
                .toList();
        UploadedCouponCodes done = rest.isEmpty()
                ? new UploadedCouponCodes(0L, null, null, null, null)
                : upload.apply(
                        UploadCouponCodesBuilder.from(request).codeList(rest).build());
        return UploadedCouponCodesBuilder.from(done)
                .failedCodeList(failed.stream()
                        .map(code -> new FailedCouponCode(code, "SYSTEM_ERROR", "busy"))
                        .toList())
                .build();
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainByTheSameNumber() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            stock.sandbox()
                    .on(CouponCodesEndpoints.UPLOAD)
                    .fault(Fault.CUT_AFTER)
                    .times(2);
            Run run = Run.of(stock, "--calls", "1", file(codes(300)).toString());
            assertThat(run.out()).isEqualTo(report(300, 0, 0, 0, 0));
            assertThat(stock.codes()).isEqualTo(codes(300));
            assertThat(requestNos(stock)).hasSize(4);
            assertThat(requestNos(stock).stream().distinct()).hasSize(2);
        }
    }

    @Test
    void whatExistsAfterALostAnswerIsOursAndSaidSo() throws IOException {
        try (Stock stock = Stock.in(folder, BulkUploadTest::forgetful)) {
            Run.of(stock, file(List.of("other_1")).toString());
            stock.sandbox()
                    .on(CouponCodesEndpoints.UPLOAD)
                    .fault(Fault.CUT_AFTER)
                    .once();
            Run run = Run.of(
                    stock,
                    "--calls",
                    "1",
                    "--journal",
                    folder.resolve("j").toString(),
                    file(codes(300)).toString());
            assertThat(run.out())
                    .isEqualTo(report(300, 0, 0, 0, 0)
                            .replace(
                                    "300\n",
                                    "300  of these, 200 were told to exist after an attempt that left it open: taken as"
                                            + " ours\n"));
        }
    }

    // A server that does not recognise the number of a request that comes again.
    private static Function<UploadCouponCodes, UploadedCouponCodes> forgetful(
            Function<UploadCouponCodes, UploadedCouponCodes> upload) {
        AtomicInteger number = new AtomicInteger();
        return request -> upload.apply(UploadCouponCodesBuilder.from(request)
                .outRequestNo("number_" + number.incrementAndGet())
                .build());
    }

    @Test
    void whereNobodyAnswersItStopsAndTheNextRunGoesOnWithTheSameNumber() throws IOException {
        try (Stock stock = Stock.in(folder, BulkUploadTest::forgetful)) {
            stock.sandbox().on(CouponCodesEndpoints.UPLOAD).fault(Fault.CUT_AFTER);
            Path file = file(codes(300));
            Run stopped = Run.of(stock, "--calls", "1", file.toString());
            assertThat(stopped.end()).isEqualTo(3);
            assertThat(stopped.out())
                    .isEqualTo(report(0, 0, 0, 0, 0) + "open                300  not sent, or not answered\n");
            assertThat(stopped.terminal())
                    .contains("CouponCodes.upload")
                    .contains("Outcome: UNKNOWN")
                    .endsWith("Run the same command again: it goes on with the same request numbers.\n");
            stock.sandbox().on(CouponCodesEndpoints.UPLOAD).none();
            Run done = Run.of(stock, "--calls", "1", file.toString());
            assertThat(done.end()).isZero();
            assertThat(done.out()).contains("of these, 200 were told to exist");
            assertThat(requestNos(stock).stream().distinct()).hasSize(2);
        }
    }

    @Test
    void whatWasRefusedWaitsForTheNextRun() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            stock.sandbox().on(CouponCodesEndpoints.UPLOAD).fail(403, "NO_AUTH").once();
            Path file = file(codes(10));
            Run refused = Run.of(stock, file.toString());
            assertThat(refused.end()).isEqualTo(3);
            assertThat(refused.terminal())
                    .contains("403 NO_AUTH (verified)")
                    .contains("The server says: the sandbox was told to answer this")
                    .endsWith(
                            "Correct what was refused; the same command then goes on with the same request numbers.\n");
            assertThat(Run.of(stock, file.toString()).out()).isEqualTo(report(10, 0, 0, 0, 0));
            assertThat(requestNos(stock)).hasSize(2);
            assertThat(requestNos(stock).stream().distinct()).hasSize(1);
        }
    }

    @Test
    void aDryRunOfAGoodFileEndsWithZero() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            assertThat(Run.of(stock, "--dry-run", file(codes(10)).toString()).end())
                    .isZero();
        }
    }

    @Test
    void whatAnAnswerLeftOpenIsOursWhenItExistsTheNextTime() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Stock stock = Stock.in(folder, upload -> request -> silent(request, upload, asked))) {
            Run run = Run.of(stock, file(codes(3)).toString());
            assertThat(run.out())
                    .startsWith("uploaded              3  of these, 1 were told to exist after an attempt");
        }
    }

    // Takes all, and says nothing of code_1 the first time.
    private static UploadedCouponCodes silent(
            UploadCouponCodes request, Function<UploadCouponCodes, UploadedCouponCodes> upload, AtomicInteger asked) {
        UploadedCouponCodes all = upload.apply(request);
        return asked.getAndIncrement() > 0
                ? all
                : UploadedCouponCodesBuilder.from(all)
                        .successCodeList(List.of("code_0", "code_2"))
                        .build();
    }

    @Test
    void aRefusalThatNobodyProvesLeavesADoubt() throws IOException {
        try (Stock stock = Stock.in(folder, BulkUploadTest::forgetful)) {
            stock.sandbox()
                    .on(CouponCodesEndpoints.UPLOAD)
                    .fail(403, "NO_AUTH")
                    .fault(Fault.UNSIGNED)
                    .once();
            Path file = file(codes(10));
            Run refused = Run.of(stock, file.toString());
            assertThat(refused.terminal()).contains("Outcome: REFUSED_UNVERIFIED");
            // What stood between had done it all the same.
            Run.of(stock, "--journal", folder.resolve("behind").toString(), file.toString());
            assertThat(Run.of(stock, file.toString()).out())
                    .startsWith("uploaded             10  of these, 10 were told to exist after an attempt");
        }
    }

    @Test
    void noFileIsWrittenThatIsRead() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = file(codes(10));
            for (String option : List.of("--report", "--journal")) {
                Run run = Run.of(stock, option, file.toString(), file.toString());
                assertThat(run.end()).isEqualTo(2);
                assertThat(run.terminal())
                        .isEqualTo(
                                "The codes, the settings, the journal and the report are four files; two of these are"
                                        + " one.\n");
            }
            assertThat(file).hasContent(String.join("\n", codes(10)));
            assertThat(Run.of(stock, "--journal", ":memory:", file.toString()).end())
                    .isEqualTo(2);
            assertThat(Run.of(stock, "--journal", "", file.toString()).end()).isEqualTo(2);
            assertThat(Run.of(stock, "--report", folder.resolve("no/report").toString(), file.toString())
                            .terminal())
                    .startsWith("There is no folder for the report ");
            assertThat(stock.codes()).isEmpty();
        }
    }

    @Test
    void whatIsNoJournalIsNotMadeOne() throws Exception {
        try (Stock stock = Stock.in(folder)) {
            Path other = folder.resolve("other.db");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table theirs (id integer)");
            }
            byte[] before = Files.readAllBytes(other);
            Run run =
                    Run.of(stock, "--journal", other.toString(), file(codes(1)).toString());
            assertThat(run.terminal())
                    .isEqualTo("The file " + other + " is no journal of an upload; name another one.\n");
            assertThat(Files.readAllBytes(other)).isEqualTo(before);
        }
    }

    @Test
    void aFileThatChangedIsNotResumed() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run.of(stock, file(codes(10)).toString());
            Run changed = Run.of(stock, file(codes(11)).toString());
            assertThat(changed.end()).isEqualTo(2);
            assertThat(changed.terminal())
                    .isEqualTo(
                            "The journal " + folder.resolve("codes.csv.journal") + " is of another upload: the file has"
                                    + " changed since, or the stock, or how the file is read. Go on with what it was begun with, or"
                                    + " begin anew with --journal and another name.\n");
            assertThat(stock.codes()).hasSize(10);
        }
    }

    @Test
    void anotherStockOrReadingIsNotResumedEither() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = file(codes(10));
            Run.of(stock, file.toString());
            assertThat(Run.of(stock, "--column", "2", file.toString()).end()).isEqualTo(2);
            assertThat(Run.of(stock, "--header", file.toString()).end()).isEqualTo(2);
        }
    }

    @Test
    void oneUploadUsesAJournalAtATime() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Path file = file(codes(10));
            try (Database other = new Database(folder.resolve("codes.csv.journal"))) {
                assertThat(other.number("select 1")).isEqualTo(1);
                Run run = Run.of(stock, file.toString());
                assertThat(run.end()).isEqualTo(2);
                assertThat(run.terminal()).contains("If another upload is using it, wait for its end.");
            }
            assertThat(stock.codes()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // there, it is the folder that says who may read
    void theJournalIsItsOwnersAlone() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run.of(stock, file(codes(1)).toString());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("codes.csv.journal"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run none = Run.of(stock, folder.resolve("none.csv").toString());
            assertThat(none.end()).isEqualTo(2);
            assertThat(none.terminal()).isEqualTo("There is no file " + folder.resolve("none.csv") + ".\n");
            assertThat(folder.toFile().list()).containsExactly("keys");
            assertThat(Run.of(stock).end()).isEqualTo(2);
        }
    }

    @Test
    void whatCannotBeMeantIsSaid() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            String file = file(codes(1)).toString();
            assertThat(Run.of(stock, "--encoding", "UTF-16", file).terminal())
                    .isEqualTo("--encoding is UTF-8 or GB18030; save the file as one of these.\n");
            assertThat(Run.of(stock, "--calls", "0", file).terminal()).isEqualTo("--calls is 1 to 100, not 0.\n");
            assertThat(stock.codes()).isEmpty();
        }
    }

    @Test
    void linesWithinAQuotedFieldAreNoCodes() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run run = Run.of(
                    stock,
                    file(List.of("a,\"note", "hello", "world\"", "b,\"one line\"", "c"))
                            .toString());
            assertThat(run.out())
                    .contains("line 1, bad line: is no CSV: a quote is missing, or too many")
                    .contains("line 2, bad line: may be in the quoted field that line 1 begins")
                    .contains("line 3, bad line: may be in the quoted field that line 1 begins");
            assertThat(stock.codes()).containsExactly("b", "c");
        }
    }

    @Test
    void oneQuoteThatIsMissingCostsTenLinesAndNotTheFile() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            List<String> lines = new ArrayList<>(codes(20));
            lines.set(2, "a\"b");
            Run run = Run.of(stock, file(lines).toString());
            assertThat(run.out()).contains("bad lines            11");
            assertThat(stock.codes()).hasSize(9);
        }
    }

    @Test
    void aHeaderIsNotTakenForACode() throws IOException {
        try (Stock stock = Stock.in(folder)) {
            Run run = Run.of(stock, file(List.of("coupon_code", "code_1")).toString());
            assertThat(run.out()).contains("line 1, bad line: is a header; say so by --header, and it is left out");
            assertThat(stock.codes()).containsExactly("code_1");
        }
    }
}
