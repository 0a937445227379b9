package dev.signet.bulkupload;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.spec.Schemes;
import dev.signet.wechatpay.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command: reads the file into its journal, sends what the journal has, and reports. */
@Command(
        name = "bulk-upload",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Uploads the coupon codes of a CSV file to a stock of a brand's product coupon. It can be ended at any"
                        + " moment, and goes on where it was when it is run again.",
        exitCodeListHeading = "It ends with%n",
        exitCodeList = {
            "0:if every line is done",
            "1:if all is done, but some lines are bad or failed",
            "2:if the command, the settings, the file or the journal cannot be used",
            "3:if it had to stop before the end; run it again"
        })
public final class BulkUpload implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream terminal;
    private final TimeSource time;

    @Parameters(index = "0", paramLabel = "FILE", description = "the codes, one in each line")
    private Path file = Path.of("");

    @Option(names = "--settings", required = true, description = "the brand's keys, as the doctor reads them")
    private Path settings = Path.of("");

    @Option(names = "--product-coupon", required = true, description = "the id of the product coupon")
    private String productCouponId = "";

    @Option(names = "--stock", required = true, description = "the id of the stock")
    private String stockId = "";

    @Option(names = "--column", description = "where the code stands in a line, from 1 (${DEFAULT-VALUE})")
    private int column = 1;

    @Option(names = "--header", description = "the first line is no code")
    private boolean header;

    @Option(names = "--encoding", description = "UTF-8 or GB18030 (${DEFAULT-VALUE})")
    private Charset encoding = Charset.forName("UTF-8");

    @Option(names = "--journal", description = "where it keeps what was done (FILE.journal)")
    private @Nullable Path journalPath;

    @Option(names = "--report", description = "a file for the lines that were not uploaded, and why")
    private @Nullable Path report;

    @Option(names = "--dry-run", description = "reads and checks the file, and sends nothing")
    private boolean dryRun;

    @Option(names = "--generations", description = "how often a code that fails is asked for (${DEFAULT-VALUE})")
    private int generations = 3;

    @Option(names = "--calls", description = "how many calls are under way at a time (${DEFAULT-VALUE})")
    private int calls = 4;

    @Option(names = "--no-rate-limit", description = "for sandboxes: more than the documented 20 calls a second")
    private boolean noRateLimit;

    BulkUpload(PrintStream out, PrintStream terminal, TimeSource time) {
        this.out = out;
        this.terminal = terminal;
        this.time = time;
    }

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new BulkUpload(System.out, System.err, TimeSource.system())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            return upload();
        } catch (NoSuchFileException e) {
            terminal.println("There is no file " + e.getMessage() + ".");
        } catch (JournalException | ConfigurationException | IllegalArgumentException e) {
            terminal.println(e.getMessage());
        }
        return 2;
    }

    private int upload() throws IOException, InterruptedException {
        Settings read = Settings.read(settings);
        if (!read.identity().scheme().name().equals(Schemes.WECHATPAY_BRAND)) {
            throw new IllegalArgumentException("The settings are a merchant's; product coupons are a brand's.");
        }
        Target target = new Target(read.required("identity"), productCouponId, stockId);
        CodeFile codes = new CodeFile(file, new CodeFormat(encoding, column), header);
        return dryRun ? dryRun(codes, target) : upload(read, codes, target);
    }

    private int dryRun(CodeFile codes, Target target) throws IOException {
        Path folder = Files.createTempDirectory("bulk-upload");
        Path temporary = folder.resolve("journal");
        try (Journal journal = Journal.open(temporary, codes, target)) {
            Tally tally = journal.tally();
            long requests = (tally.open() + Journal.MOST - 1) / Journal.MOST;
            out.println("Nothing was sent. Requests to " + target + ": " + requests + ".");
            return new Report(out, Optional.ofNullable(report)).of(journal);
        } finally {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(folder);
        }
    }

    private int upload(Settings read, CodeFile codes, Target target) throws IOException, InterruptedException {
        Path path = Optional.ofNullable(journalPath).orElse(Path.of(file + ".journal"));
        Doubts doubts = new Doubts();
        Caller caller = caller(read, doubts);
        try (Journal journal = Journal.open(path, codes, target)) {
            Tally before = journal.tally();
            Progress progress = new Progress(terminal, time, before.codes() - before.open(), before.codes());
            Optional<SignetException> failure =
                    new Uploader(caller, doubts, target, journal, progress, generations).upload(calls);
            progress.end();
            int end = new Report(out, Optional.ofNullable(report)).of(journal);
            failure.ifPresent(e -> terminal.println(e.getMessage() + System.lineSeparator()
                    + "Run the same command again: it goes on with the same request numbers."));
            return failure.isPresent() ? 3 : end;
        }
    }

    private Caller caller(Settings read, Doubts doubts) {
        CallerBuilder builder = Caller.builder()
                .identity(read.identity().whole())
                .listener(doubts)
                .time(time)
                .options(CallOptions.NONE.deadline(Duration.ofMinutes(2)).rateLimitWait(Duration.ofMinutes(1)));
        read.find("host").ifPresent(builder::hosts);
        if (noRateLimit) {
            builder.rateLimiter(RateLimiter.none());
        }
        return builder.build();
    }
}
