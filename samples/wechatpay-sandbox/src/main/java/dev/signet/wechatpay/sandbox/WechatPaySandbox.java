package dev.signet.wechatpay.sandbox;

import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.notify.EventType;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.SandboxProcess;
import dev.signet.wechatpay.memory.BrandPlatform;
import dev.signet.wechatpay.memory.MerchantPlatform;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import dev.signet.wechatpay.notification.ProductCouponSentCodec;
import dev.signet.wechatpay.pay.BillsEndpoints;
import dev.signet.wechatpay.pay.JsapiPaymentsEndpoints;
import dev.signet.wechatpay.pay.MarketingImagesEndpoints;
import dev.signet.wechatpay.pay.ProfitSharingEndpoints;
import dev.signet.wechatpay.pay.RefundsEndpoints;
import dev.signet.wechatpay.pay.SecurityEndpoints;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Both coupon families in memory, and the common operations of merchants by their examples, as a process. It takes the arguments of
 * {@link SandboxProcess}, of brands and merchants one each, {@code notify=http://localhost:8080/…}: there, notifications
 * go, by the platform's schedule, and {@code coupon}: the brand has a coupon from the start.
 */
public final class WechatPaySandbox {

    private static final String NOTIFY = "notify=";
    private static final ZoneOffset PLATFORM = ZoneOffset.ofHours(8);
    private static final String COUPON = "coupon";

    private final CompletableFuture<Sandbox> started = new CompletableFuture<>();
    private final Optional<URI> address;
    private final List<String> arguments = new ArrayList<>();
    private final boolean hasCoupon;

    private WechatPaySandbox(String... args) {
        List.of(args).stream().filter(arg -> !arg.startsWith(NOTIFY)).forEach(arguments::add);
        this.hasCoupon = arguments.remove(COUPON);
        if (hasCoupon && only(arguments, "brand=").isEmpty()) {
            throw new IllegalArgumentException("A coupon is some brand's: brand=… is needed, too.");
        }
        this.address = only(List.of(args), NOTIFY).map(WechatPaySandbox::address);
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException("\"" + text + "\" is no address, http://… or https://…");
        }
        return URI.create(text);
    }

    // One platform in memory is one brand's, or one merchant's.
    private static Optional<String> only(List<String> args, String name) {
        List<String> values = args.stream()
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .toList();
        if (values.size() > 1) {
            throw new IllegalArgumentException(name + "… is given once here; start another sandbox for another one.");
        }
        return values.stream().findFirst();
    }

    /** Listens until the process is ended; or ends it with 2, saying what of {@code args} means nothing. */
    public static void main(String[] args) throws InterruptedException {
        try {
            Sandbox sandbox = start(System.out, args);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            Thread.currentThread().join();
        } catch (UncheckedIOException | IOException e) {
            System.err.println("It cannot listen, or cannot write the keys: " + e.getMessage());
            System.exit(2);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(SandboxProcess.USAGE);
            System.err.println("  notify=URL              where notifications go");
            System.err.println(
                    "  coupon                  the brand has a product coupon, with a stock that takes codes");
            System.exit(2);
        }
    }

    static Sandbox start(PrintStream out, String... args) throws IOException {
        return new WechatPaySandbox(args).start(out);
    }

    private Sandbox start(PrintStream out) throws IOException {
        String brand = only(arguments, "brand=").orElse("none");
        String merchant = only(arguments, "merchant=").orElse("none");
        Sandbox.Builder builder = Sandbox.builder()
                .serve(BrandPlatform.of(
                                brand, TimeSource.system(), sent -> tell(brand, ProductCouponSentCodec.EVENT, sent))
                        .served())
                .serve(MerchantPlatform.of(
                                merchant,
                                TimeSource.system(),
                                sent -> tell(merchant, BusifavorCouponSentCodec.EVENT, sent))
                        .served())
                .serve(JsapiPaymentsEndpoints.examples())
                .serve(TransactionsEndpoints.examples())
                .serve(RefundsEndpoints.examples())
                .serve(ProfitSharingEndpoints.examples())
                .serve(MarketingImagesEndpoints.examples())
                .serve(SecurityEndpoints.examples())
                .serve(BillsEndpoints.examples());
        Sandbox sandbox = SandboxProcess.start(builder, out, arguments.toArray(new String[0]));
        started.complete(sandbox);
        if (hasCoupon) {
            out.println(FirstCoupon.createdBy(brand, sandbox, OffsetDateTime.now(PLATFORM)));
        }
        return sandbox;
    }

    // Apart from the request, which does not wait a day for an acknowledgement.
    private <T> void tell(String receiver, EventType<T> event, T sent) {
        address.ifPresent(uri -> {
            Thread delivery = new Thread(() -> deliver(started.join(), receiver, event, sent, uri), "delivery");
            delivery.setDaemon(true);
            delivery.start();
        });
    }

    private static <T> void deliver(Sandbox sandbox, String receiver, EventType<T> event, T sent, URI address) {
        try {
            sandbox.notification(receiver, event, sent).deliverTo(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
