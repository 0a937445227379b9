package dev.signet.bulkupload;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.spec.Schemes;
import dev.signet.wechatpay.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command: reads the file into its journal, sends what the journal has, and reports. */
@Command(
        name = "bulk-upload",
        sortOptions = false,
        description =
                "Uploads the coupon codes of a CSV file to a stock of a brand's product coupon. It can be ended at any"
                        + " moment, and goes on where it was when it is run again.",
        exitCodeListHeading = "It ends with%n",
        exitCodeList = {
            "0:if every line is done",
            "1:if all is done, but some lines are bad or failed",
            "2:if the command, the settings, the file or the journal cannot be used",
            "3:if it had to stop before the end; it says what to do"
        })
public final class BulkUpload implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream terminal;
    private final TimeSource time;

    @Mixin
    private Options options = new Options();

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
    public Integer call() throws InterruptedException {
        try {
            return upload();
        } catch (NoSuchFileException e) {
            terminal.println("There is no file " + e.getMessage() + ".");
        } catch (JournalException | ConfigurationException | IllegalArgumentException e) {
            terminal.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            terminal.println("A file cannot be read or written: " + e.getMessage());
        }
        return 2;
    }

    private int upload() throws IOException, InterruptedException {
        options.check();
        Settings read = Settings.read(options.settings);
        if (!read.identity().scheme().name().equals(Schemes.WECHATPAY_BRAND)) {
            throw new IllegalArgumentException("The settings are a merchant's; product coupons are a brand's.");
        }
        Target target = new Target(read.required("identity"), options.productCouponId, options.stockId);
        CodeFile codes = options.codeFile();
        return options.dryRun ? dryRun(codes, target) : upload(read, codes, target);
    }

    private int dryRun(CodeFile codes, Target target) throws IOException {
        Path folder = Files.createTempDirectory("bulk-upload");
        Path temporary = folder.resolve("journal");
        try (Journal journal = Journal.open(temporary, codes, target)) {
            Tally tally = journal.tally();
            long requests = (tally.open() + Journal.MOST - 1) / Journal.MOST;
            out.println("Nothing was sent. Requests to " + target + ": " + requests + ".");
            return new Report(out, Optional.ofNullable(options.report)).of(journal);
        } finally {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(folder);
        }
    }

    private int upload(Settings read, CodeFile codes, Target target) throws IOException, InterruptedException {
        Doubts doubts = new Doubts();
        Caller caller = caller(read, doubts);
        try (Journal journal = Journal.open(options.journal(), codes, target)) {
            Tally before = journal.tally();
            Progress progress = new Progress(terminal, time, before.codes() - before.open(), before.codes());
            Optional<SignetException> failure =
                    new Uploader(caller, doubts, target, journal, progress, options.generations).upload(options.calls);
            progress.end();
            failure.ifPresent(this::tell);
            int end = new Report(out, Optional.ofNullable(options.report)).of(journal);
            return failure.isPresent() ? 3 : end;
        }
    }

    private void tell(SignetException e) {
        terminal.println(e.getMessage());
        if (e instanceof ApiException refused) {
            terminal.println("The server says: " + refused.serverMessage().replaceAll("\\p{Cntrl}", " "));
        }
        boolean mayHelp = e.outcome() == Outcome.UNKNOWN || e.outcome() == Outcome.NOT_SENT;
        terminal.println(
                mayHelp
                        ? "Run the same command again: it goes on with the same request numbers."
                        : "Correct what was refused; the same command then goes on with the same request numbers.");
    }

    private Caller caller(Settings read, Doubts doubts) {
        CallerBuilder builder = Caller.builder()
                .identity(read.identity().whole())
                .listener(doubts)
                .time(time)
                .options(CallOptions.NONE.deadline(Duration.ofMinutes(2)).rateLimitWait(Duration.ofMinutes(1)));
        read.find("host").ifPresent(builder::hosts);
        if (options.noRateLimit) {
            builder.rateLimiter(RateLimiter.none());
        }
        return builder.build();
    }
}
