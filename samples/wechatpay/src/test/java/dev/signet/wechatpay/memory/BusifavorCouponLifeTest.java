package dev.signet.wechatpay.memory;

import static dev.signet.wechatpay.memory.MerchantSamples.APPID;
import static dev.signet.wechatpay.memory.MerchantSamples.MCHID;
import static dev.signet.wechatpay.memory.MerchantSamples.OPENID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Caller;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.busifavor.AssociateTradeInfo;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsClient;
import dev.signet.wechatpay.busifavor.BusifavorCodesClient;
import dev.signet.wechatpay.busifavor.BusifavorCouponsClient;
import dev.signet.wechatpay.busifavor.BusifavorStocksClient;
import dev.signet.wechatpay.busifavor.CodeStatus;
import dev.signet.wechatpay.busifavor.CouponCodeCount;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.busifavor.DeactivateCoupon;
import dev.signet.wechatpay.busifavor.DisassociateTradeInfo;
import dev.signet.wechatpay.busifavor.GetCode;
import dev.signet.wechatpay.busifavor.GetStock;
import dev.signet.wechatpay.busifavor.GetUserCoupon;
import dev.signet.wechatpay.busifavor.ReturnCoupon;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.Stock;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.busifavor.UseCouponBuilder;
import dev.signet.wechatpay.busifavor.UsedCoupon;
import dev.signet.wechatpay.notification.BusifavorCouponSent;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A busifavor coupon's life over the wire. */
class BusifavorCouponLifeTest {

    private final SetTime time = new SetTime();
    private final List<BusifavorCouponSent> told = new ArrayList<>();
    private final MerchantPlatform platform = MerchantPlatform.of(MCHID, time, this::tell);
    private final Sandbox sandbox = Sandbox.builder()
            .serve(platform.served())
            .merchant(MCHID)
            .time(time)
            .start();
    private final Caller caller = Caller.builder()
            .identity(sandbox.identity(MCHID))
            .hosts(sandbox.host())
            .time(time)
            .build();
    private final BusifavorStocksClient stocks = new BusifavorStocksClient(caller);
    private final BusifavorCouponsClient coupons = new BusifavorCouponsClient(caller);
    private final BusifavorCodesClient codes = new BusifavorCodesClient(caller);
    private final Notifications notifications = Notifications.of(
                    NotificationParser.of(sandbox.identity(MCHID)).time(time), Inbox.inMemory())
            .time(time)
            .on(BusifavorCouponSentCodec.EVENT, notification -> told.add(notification.resource()));

    private void tell(BusifavorCouponSent sent) {
        OutgoingNotification notification = sandbox.notification(MCHID, BusifavorCouponSentCodec.EVENT, sent);
        assertThat(notifications
                        .receive(notification.headers(), notification.body())
                        .handled())
                .isTrue();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aCouponIsSentNotifiedUsedTiedToAnOrderReturnedAndEnded() {
        String stockId = stocks.create(MerchantSamples.stock("create_1", CouponCodeMode.MERCHANT_UPLOAD))
                .stockId();
        UploadedCodes uploaded = new BusifavorCodeUploadsClient(caller)
                .upload(new UploadCodes(stockId, List.of("A1", "B2", "A1"), "upload_1"));
        assertThat(uploaded.successCodes()).containsExactly("A1", "B2");
        assertThat(uploaded.duplicateCodes()).containsExactly("A1");
        assertThat(uploaded.totalCount()).isEqualTo(2);

        String code = coupons.send(new SendCoupon(OPENID, APPID, stockId, "send_1", null))
                .couponCode();
        assertThat(code).isEqualTo("A1");
        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.couponCode()).isEqualTo("A1"));
        assertThat(codes.get(new GetCode(stockId, "A1", APPID))
                        .codeInformation()
                        .codeStatus())
                .isEqualTo(CodeStatus.DISPATCHED);
        assertThat(codes.get(new GetCode(stockId, "B2", APPID))
                        .codeInformation()
                        .codeStatus())
                .isEqualTo(CodeStatus.AVAILABLE);

        time.pass(Duration.ofDays(1));
        UsedCoupon used = coupons.use(UseCouponBuilder.create()
                .couponCode("A1")
                .stockId(stockId)
                .appid(APPID)
                .useTime(new PlatformTime(time).now())
                .useRequestNo("use_1")
                .openid(OPENID)
                .build());
        assertThat(used).isEqualTo(new UsedCoupon(stockId, OPENID, new PlatformTime(time).now()));

        coupons.associate(new AssociateTradeInfo(stockId, "A1", "order_1", "associate_1"));
        assertThat(coupon().associateOutTradeNo()).isEqualTo("order_1");
        coupons.disassociate(new DisassociateTradeInfo(stockId, "A1", "order_1", "disassociate_1"));
        assertThat(coupon().associateOutTradeNo()).isNull();

        coupons.giveBack(new ReturnCoupon("A1", stockId, "return_1"));
        assertThat(coupon().couponState()).isEqualTo(CouponState.SENDED);
        coupons.deactivate(new DeactivateCoupon("A1", stockId, "deactivate_1", "wrong one"));
        assertThat(coupon().couponState()).isEqualTo(CouponState.DEACTIVATED);

        Stock stock = stocks.get(new GetStock(stockId));
        assertThat(stock.couponCodeCount()).isEqualTo(new CouponCodeCount(2L, 1L));
    }

    private CouponInformation coupon() {
        return coupons.get(new GetUserCoupon("A1", APPID, OPENID));
    }
}
