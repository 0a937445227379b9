package dev.signet.wechatpay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.signet.runtime.Caller;
import dev.signet.runtime.Checkup;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.runtime.notify.Reply;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.busifavor.BusifavorCouponsClient;
import dev.signet.wechatpay.busifavor.BusifavorStocksClient;
import dev.signet.wechatpay.busifavor.CouponAvailableTimeBuilder;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.CouponUseRuleBuilder;
import dev.signet.wechatpay.busifavor.CreateStock;
import dev.signet.wechatpay.busifavor.CreateStockBuilder;
import dev.signet.wechatpay.busifavor.FixedNormalCoupon;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.StockSendRuleBuilder;
import dev.signet.wechatpay.busifavor.StockType;
import dev.signet.wechatpay.busifavor.UseMethod;
import dev.signet.wechatpay.notification.BusifavorCouponSent;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.TradeState;
import dev.signet.wechatpay.pay.TransactionsClient;
import dev.signet.wechatpay.productcoupon.CouponCodesClient;
import dev.signet.wechatpay.productcoupon.NotifyConfigsClient;
import dev.signet.wechatpay.productcoupon.SetNotifyConfig;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WechatPaySandboxTest {

    private static final String BRAND = "120344";
    private static final String MCHID = "1900007291";

    @TempDir
    Path folder = Path.of("");

    private Sandbox start(String... more) throws IOException {
        String[] args = Stream.concat(
                        Stream.of("keys=" + folder, "brand=" + BRAND, "merchant=" + MCHID), Stream.of(more))
                .toArray(String[]::new);
        return WechatPaySandbox.start(new PrintStream(OutputStream.nullOutputStream()), args);
    }

    private Settings settings(String id) throws IOException {
        return Settings.read(folder.resolve(id).resolve("settings.properties"));
    }

    private Caller caller(String id) throws IOException {
        Settings settings = settings(id);
        return Caller.builder()
                .identity(settings.identity().whole())
                .hosts(settings.required("host"))
                .build();
    }

    @Test
    void theSettingsThatItLeavesAreAllThatACallerNeeds() throws IOException {
        try (Sandbox sandbox = start()) {
            Checkup checkup = caller(BRAND).check();
            assertThat(checkup.passed()).as(checkup.toString()).isTrue();
            assertThat(sandbox.exchanges())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.request().target()).isEqualTo("/"));
        }
    }

    @Test
    void bothFamiliesAndTheCommonOperationsAnswer() throws IOException {
        try (Sandbox sandbox = start()) {
            String address = "https://example.com/notify";
            assertThat(new NotifyConfigsClient(caller(BRAND))
                            .set(new SetNotifyConfig(address))
                            .notifyUrl())
                    .isEqualTo(address);
            Caller merchant = caller(MCHID);
            assertThat(new BusifavorStocksClient(merchant).create(stock()).stockId())
                    .hasSize(16);
            assertThat(new TransactionsClient(merchant)
                            .byOutTradeNo(new GetTransaction("order_1", MCHID))
                            .tradeState())
                    .isEqualTo(TradeState.SUCCESS);
            assertThat(sandbox.exchanges()).hasSize(3);
        }
    }

    @Test
    void notificationsGoToTheAddressThatWasNamed() throws Exception {
        BlockingQueue<BusifavorCouponSent> told = new LinkedBlockingQueue<>();
        HttpServer program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (Sandbox sandbox =
                start("notify=http://127.0.0.1:" + program.getAddress().getPort() + "/told")) {
            Identity merchant = settings(MCHID).identity().whole();
            Notifications notifications = Notifications.of(NotificationParser.of(merchant), Inbox.inMemory())
                    .on(BusifavorCouponSentCodec.EVENT, event -> told.add(event.resource()));
            program.createContext("/told", exchange -> {
                Reply reply = notifications.receive(
                        exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(reply.status(), -1);
                exchange.close();
            });
            program.start();
            Caller caller = caller(MCHID);
            String stockId = new BusifavorStocksClient(caller).create(stock()).stockId();
            new BusifavorCouponsClient(caller).send(new SendCoupon("openid_1", "wx0001", stockId, "send_1", null));
            BusifavorCouponSent sent = told.poll(10, TimeUnit.SECONDS);
            assertThat(sent)
                    .isNotNull()
                    .extracting(BusifavorCouponSent::stockId)
                    .isEqualTo(stockId);
            assertThat(sandbox.exchanges()).hasSize(2);
        } finally {
            program.stop(0);
        }
    }

    /** By these numbers the README of samples/bulk-upload names it. */
    @Test
    void aBrandMayHaveACouponFromTheStart() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {"keys=" + folder, "brand=" + BRAND, "coupon"};
        try (Sandbox sandbox = WechatPaySandbox.start(new PrintStream(out, true, StandardCharsets.UTF_8), args)) {
            assertThat(out.toString(StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .last()
                    .isEqualTo("The product coupon 200000001 has the stock 200000002, which takes codes.");
            UploadedCouponCodes uploaded = new CouponCodesClient(caller(BRAND))
                    .upload(new UploadCouponCodes("200000001", "200000002", "upload_1", List.of("code_1")));
            assertThat(uploaded.successCodeList()).containsExactly("code_1");
            assertThat(sandbox.exchanges()).hasSize(2);
        }
    }

    @Test
    void whatItCannotBeIsSaid() {
        assertThatThrownBy(() -> start("brand=120345"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("brand=… is given once here; start another sandbox for another one.");
        assertThatThrownBy(() -> start("notify=foo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"foo\" is no address, http://… or https://…");
        assertThatThrownBy(() -> WechatPaySandbox.start(System.out, "keys=" + folder, "merchant=" + MCHID, "coupon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A coupon is some brand's: brand=… is needed, too.");
    }

    private static CreateStock stock() {
        return CreateStockBuilder.create()
                .outRequestNo("create_1")
                .stockName("8月1日活动券")
                .belongMerchant(MCHID)
                .goodsName("xxx商品使用")
                .stockType(StockType.NORMAL)
                .couponUseRule(CouponUseRuleBuilder.create()
                        .useMethod(UseMethod.OFF_LINE)
                        .fixedNormalCoupon(new FixedNormalCoupon(100L, 1000L))
                        .couponAvailableTime(CouponAvailableTimeBuilder.create()
                                .availableBeginTime(OffsetDateTime.parse("2026-01-01T00:00:00+08:00"))
                                .availableEndTime(OffsetDateTime.parse("2099-01-01T00:00:00+08:00"))
                                .build())
                        .build())
                .stockSendRule(StockSendRuleBuilder.create()
                        .maxCoupons(3L)
                        .maxCouponsPerUser(2L)
                        .build())
                .couponCodeMode(CouponCodeMode.WECHATPAY_MODE)
                .build();
    }
}
