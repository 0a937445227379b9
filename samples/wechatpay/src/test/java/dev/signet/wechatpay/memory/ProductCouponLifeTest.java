package dev.signet.wechatpay.memory;

import static dev.signet.wechatpay.memory.BrandSamples.APPID;
import static dev.signet.wechatpay.memory.BrandSamples.OPENID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.runtime.notify.Reply;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.notification.ProductCouponSent;
import dev.signet.wechatpay.notification.ProductCouponSentCodec;
import dev.signet.wechatpay.productcoupon.AssociatedOrderInfo;
import dev.signet.wechatpay.productcoupon.ConfirmUserCoupon;
import dev.signet.wechatpay.productcoupon.CouponCodeCountInfo;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CouponCodesClient;
import dev.signet.wechatpay.productcoupon.CouponUsageDetail;
import dev.signet.wechatpay.productcoupon.CreatedProductCoupon;
import dev.signet.wechatpay.productcoupon.DeactivateStock;
import dev.signet.wechatpay.productcoupon.DeactivateUserCoupon;
import dev.signet.wechatpay.productcoupon.GetStock;
import dev.signet.wechatpay.productcoupon.GetUserCoupon;
import dev.signet.wechatpay.productcoupon.ProductCouponsClient;
import dev.signet.wechatpay.productcoupon.ReturnUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCouponBuilder;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockSentCountInfo;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.StocksClient;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UseUserCoupon;
import dev.signet.wechatpay.productcoupon.UseUserCouponBuilder;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import dev.signet.wechatpay.productcoupon.UserCouponState;
import dev.signet.wechatpay.productcoupon.UserCouponsClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product coupon's life over the wire: each call signed and validated, each answer verified, each notification decrypted. */
class ProductCouponLifeTest {

    private static final String BRAND = "120344";

    private final SetTime time = new SetTime();
    private final List<ProductCouponSent> told = new ArrayList<>();
    private final BrandPlatform platform = BrandPlatform.of(BRAND, time, this::tell);
    private final Sandbox sandbox =
            Sandbox.builder().serve(platform.served()).brand(BRAND).time(time).start();
    private final Caller caller = Caller.builder()
            .identity(sandbox.identity(BRAND))
            .hosts(sandbox.host())
            .time(time)
            .build();
    private final UserCouponsClient users = new UserCouponsClient(caller);
    private final StocksClient stocks = new StocksClient(caller);
    private final Notifications notifications = Notifications.of(
                    NotificationParser.of(sandbox.identity(BRAND)).time(time), Inbox.inMemory())
            .time(time)
            .on(ProductCouponSentCodec.EVENT, notification -> confirm(notification.resource()));

    private String couponId = "";
    private String stockId = "";

    @BeforeEach
    void aCouponWithUploadedCodes() {
        CreatedProductCoupon created =
                new ProductCouponsClient(caller).create(BrandSamples.coupon("create_1", CouponCodeMode.UPLOAD));
        couponId = created.productCouponId();
        stockId = Objects.requireNonNull(created.stock()).stockId();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    // What the program does that is notified: it confirms, by a call of its own.
    private void tell(ProductCouponSent sent) {
        OutgoingNotification notification = sandbox.notification(BRAND, ProductCouponSentCodec.EVENT, sent);
        Reply reply = notifications.receive(notification.headers(), notification.body());
        assertThat(reply.failure()).isEmpty();
        assertThat(reply.handled()).isTrue();
    }

    private void confirm(ProductCouponSent sent) {
        told.add(sent);
        users.confirm(new ConfirmUserCoupon(
                sent.openid(),
                sent.couponCode(),
                sent.productCouponId(),
                sent.stockId(),
                sent.appid(),
                "confirm_" + sent.couponCode()));
    }

    @Test
    void aCouponIsSentNotifiedConfirmedUsedReturnedAndEnded() {
        UploadedCouponCodes uploaded = new CouponCodesClient(caller)
                .upload(new UploadCouponCodes(couponId, stockId, "upload_1", List.of("A1", "B2", "A1")));
        assertThat(uploaded)
                .isEqualTo(new UploadedCouponCodes(2L, List.of("A1", "B2"), List.of(), List.of(), List.of("A1")));

        UserCoupon sent = users.send(send("send_1"));
        assertThat(sent.couponCode()).isEqualTo("A1");
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.brandId()).isEqualTo(BRAND);
            assertThat(event.couponCode()).isEqualTo("A1");
            assertThat(event.openid()).isEqualTo(OPENID);
        });

        UserCoupon confirmed = get("A1");
        assertThat(confirmed.couponState()).isEqualTo(UserCouponState.EFFECTIVE);
        assertThat(confirmed.confirmRequestNo()).isEqualTo("confirm_A1");
        assertThat(confirmed.validEndTime()).isEqualTo("2026-03-11T12:00:00+08:00");

        UserCoupon used = users.use(use("A1"));
        assertThat(used.couponState()).isEqualTo(UserCouponState.USED);
        assertThat(detail(used).useRequestNo()).isEqualTo("use_A1");

        UserCoupon returned =
                users.giveBack(new ReturnUserCoupon(OPENID, "A1", couponId, stockId, APPID, "return_A1", null));
        assertThat(returned.couponState()).isEqualTo(UserCouponState.EFFECTIVE);
        assertThat(detail(returned).returnTime()).isEqualTo("2026-03-01T12:00:00+08:00");

        UserCoupon ended = users.deactivate(
                new DeactivateUserCoupon(OPENID, "A1", couponId, stockId, APPID, "deactivate_A1", "wrong one"));
        assertThat(ended.couponState()).isEqualTo(UserCouponState.DEACTIVATED);

        Stock stock = stocks.get(new GetStock(couponId, stockId));
        assertThat(stock.couponCodeCountInfo()).isEqualTo(new CouponCodeCountInfo(2L, 1L));
        assertThat(stock.sentCountInfo()).isEqualTo(new StockSentCountInfo(1L, 1L));
        assertThat(stocks.deactivate(new DeactivateStock(couponId, stockId, "deactivate_1", "over"))
                        .state())
                .isEqualTo(StockState.DEACTIVATED);
        assertThatThrownBy(() -> users.send(send("send_2"))).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(e.serverMessage()).isEqualTo("the stock is DEACTIVATED, not SENDING");
        });
    }

    @Test
    void aRequestSentTwiceIsDoneOnce() {
        new CouponCodesClient(caller).upload(new UploadCouponCodes(couponId, stockId, "upload_1", List.of("A1", "B2")));
        UserCoupon first = users.send(send("send_1"));
        assertThat(users.send(send("send_1"))).isEqualTo(first);
        assertThat(told).hasSize(1);
        assertThatThrownBy(() -> users.send(SendUserCouponBuilder.from(send("send_1"))
                        .attach("another")
                        .build()))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.serverMessage())
                                .isEqualTo("the request number was used for another request"));
    }

    private SendUserCoupon send(String requestNo) {
        return SendUserCouponBuilder.create()
                .openid(OPENID)
                .productCouponId(couponId)
                .stockId(stockId)
                .appid(APPID)
                .sendRequestNo(requestNo)
                .build();
    }

    private UseUserCoupon use(String code) {
        return UseUserCouponBuilder.create()
                .openid(OPENID)
                .couponCode(code)
                .productCouponId(couponId)
                .stockId(stockId)
                .appid(APPID)
                .useTime(new PlatformTime(time).now())
                .outRequestNo("use_" + code)
                .associatedOrderInfo(new AssociatedOrderInfo("4200000913202101152566792388", null, null, null))
                .build();
    }

    private UserCoupon get(String code) {
        return users.get(new GetUserCoupon(OPENID, code, couponId, stockId, APPID));
    }

    private static CouponUsageDetail detail(UserCoupon coupon) {
        return Objects.requireNonNull(coupon.singleUsageDetail());
    }
}
