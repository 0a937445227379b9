package dev.signet.wechatpay.memory;

import static dev.signet.wechatpay.memory.MerchantSamples.APPID;
import static dev.signet.wechatpay.memory.MerchantSamples.MCHID;
import static dev.signet.wechatpay.memory.MerchantSamples.OPENID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.NoContent;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCodesEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorStocksEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorSubsidiesEndpoints;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.DeleteCode;
import dev.signet.wechatpay.busifavor.GetPayReceipt;
import dev.signet.wechatpay.busifavor.GetStock;
import dev.signet.wechatpay.busifavor.ListCodes;
import dev.signet.wechatpay.busifavor.ModifyBudgetBuilder;
import dev.signet.wechatpay.busifavor.ModifyStockBuilder;
import dev.signet.wechatpay.busifavor.PayReceipt;
import dev.signet.wechatpay.busifavor.PayReceiptStatus;
import dev.signet.wechatpay.busifavor.PaySubsidy;
import dev.signet.wechatpay.busifavor.ReturnSubsidy;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.Stock;
import dev.signet.wechatpay.busifavor.StockBudget;
import dev.signet.wechatpay.busifavor.StockType;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UseCoupon;
import dev.signet.wechatpay.busifavor.UseCouponBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the merchant's platform insists on, as the pages say it does. */
class MerchantPlatformTest {

    private static final String ORDER = "4200000913202101152566792388";

    private final SetTime time = new SetTime();
    private final Asked platform = new Asked(MerchantPlatform.of(MCHID, time).served());

    private String stock(CouponCodeMode mode) {
        return platform.ask(BusifavorStocksEndpoints.CREATE, MerchantSamples.stock("create_1", mode))
                .stockId();
    }

    private static SendCoupon send(String stockId, String openid, String requestNo) {
        return new SendCoupon(openid, APPID, stockId, requestNo, null);
    }

    private String sent(String stockId) {
        return Objects.requireNonNull(platform.ask(BusifavorCouponsEndpoints.SEND, send(stockId, OPENID, "send_1"))
                .couponCode());
    }

    private UseCoupon use(String code, String requestNo) {
        return UseCouponBuilder.create()
                .couponCode(code)
                .appid(APPID)
                .useTime(new PlatformTime(time).now())
                .useRequestNo(requestNo)
                .build();
    }

    @Test
    void theBudgetEndsTheSending() {
        String stockId = stock(CouponCodeMode.WECHATPAY_MODE);
        platform.ask(BusifavorCouponsEndpoints.SEND, send(stockId, "a", "send_1"));
        platform.ask(BusifavorCouponsEndpoints.SEND, send(stockId, "a", "send_2"));
        platform.refuses(
                BusifavorCouponsEndpoints.SEND,
                send(stockId, "a", "send_3"),
                "403 RULELIMIT: the user has all 2 coupons that one may have");
        platform.ask(BusifavorCouponsEndpoints.SEND, send(stockId, "b", "send_3"));
        platform.refuses(
                BusifavorCouponsEndpoints.SEND,
                send(stockId, "c", "send_4"),
                "403 RULELIMIT: all 3 coupons of the stock were handed out");
    }

    @Test
    void aBudgetIsChangedByWhoKnowsIt() {
        String stockId = stock(CouponCodeMode.WECHATPAY_MODE);
        ModifyBudgetBuilder change = ModifyBudgetBuilder.create()
                .stockId(stockId)
                .modifyBudgetRequestNo("budget_1")
                .targetMaxCoupons(10L);
        platform.refuses(
                BusifavorStocksEndpoints.MODIFY_BUDGET,
                change.currentMaxCoupons(5L).build(),
                "400 INVALID_REQUEST: the budget is 3, not 5; ask for it and decide again");
        assertThat(platform.ask(
                        BusifavorStocksEndpoints.MODIFY_BUDGET,
                        change.currentMaxCoupons(3L).build()))
                .isEqualTo(new StockBudget(10L, null));
        platform.refuses(
                BusifavorStocksEndpoints.MODIFY_BUDGET,
                ModifyBudgetBuilder.create()
                        .stockId(stockId)
                        .modifyBudgetRequestNo("budget_2")
                        .targetMaxCouponsByDay(10L)
                        .currentMaxCouponsByDay(5L)
                        .build(),
                "400 INVALID_REQUEST: the stock has no limit for a day, and cannot be given one");
    }

    @Test
    void aStockIsChangedWhereTheRequestSaysSo() {
        String stockId = stock(CouponCodeMode.WECHATPAY_MODE);
        NoContent done = platform.ask(
                BusifavorStocksEndpoints.MODIFY,
                ModifyStockBuilder.create()
                        .stockId(stockId)
                        .outRequestNo("modify_1")
                        .stockName("9月1日活动券")
                        .build());
        assertThat(done).isEqualTo(NoContent.INSTANCE);
        Stock changed = platform.ask(BusifavorStocksEndpoints.GET, new GetStock(stockId));
        assertThat(changed.stockName()).isEqualTo("9月1日活动券");
        assertThat(changed.goodsName()).isEqualTo("xxx商品使用");
    }

    @Test
    void aCodeIsRemovedUntilSomebodyHasIt() {
        String stockId = stock(CouponCodeMode.MERCHANT_UPLOAD);
        platform.ask(
                BusifavorCodeUploadsEndpoints.UPLOAD, new UploadCodes(stockId, List.of("A", "B", "C"), "upload_1"));
        sent(stockId);
        platform.refuses(
                BusifavorCodesEndpoints.DELETE,
                new DeleteCode(stockId, "A", "delete_1"),
                "400 INVALID_REQUEST: the code was handed out already");
        platform.ask(BusifavorCodesEndpoints.DELETE, new DeleteCode(stockId, "B", "delete_2"));
        platform.refuses(
                BusifavorCodesEndpoints.DELETE,
                new DeleteCode(stockId, "B", "delete_3"),
                "404 RESOURCE_NOT_EXISTS: no such code");
        assertThat(platform.ask(BusifavorCodesEndpoints.LIST, new ListCodes(stockId, null, null, 1L, 20L))
                        .data())
                .singleElement()
                .satisfies(code -> assertThat(code.code()).isEqualTo("C"));
    }

    @Test
    void aCouponIsUsedFromTheDayItBegins() {
        String code = sent(stock(CouponCodeMode.WECHATPAY_MODE));
        platform.refuses(
                BusifavorCouponsEndpoints.USE,
                use(code, "use_1"),
                "400 INVALID_REQUEST: the coupon can be used from 2026-03-02T12:00+08:00");
        time.pass(Duration.ofDays(11));
        platform.refuses(
                BusifavorCouponsEndpoints.USE,
                use(code, "use_1"),
                "400 INVALID_REQUEST: the coupon is EXPIRED, not SENDED");
    }

    @Test
    void aSubsidyIsReturnedUpToWhatWasPaid() {
        String stockId = stock(CouponCodeMode.WECHATPAY_MODE);
        String code = sent(stockId);
        time.pass(Duration.ofDays(1));
        platform.refuses(
                BusifavorSubsidiesEndpoints.PAY,
                pay(stockId, code),
                "400 INVALID_REQUEST: the coupon is SENDED, not USED");
        platform.ask(BusifavorCouponsEndpoints.USE, use(code, "use_1"));
        PayReceipt paid = platform.ask(BusifavorSubsidiesEndpoints.PAY, pay(stockId, code));
        platform.ask(BusifavorSubsidiesEndpoints.GIVE_BACK, giveBack(stockId, code, 60, "return_1"));
        assertThat(status(paid)).isEqualTo(PayReceiptStatus.PAY_RECEIPT_PARTIAL_RETURN);
        platform.refuses(
                BusifavorSubsidiesEndpoints.GIVE_BACK,
                giveBack(stockId, code, 41, "return_2"),
                "400 INVALID_REQUEST: of 100 paid, 40 are left to be returned");
        platform.refuses(
                BusifavorSubsidiesEndpoints.GIVE_BACK,
                giveBack(stockId, code, Long.MAX_VALUE, "return_2"),
                "400 INVALID_REQUEST: of 100 paid, 40 are left to be returned");
        platform.refuses(
                BusifavorSubsidiesEndpoints.GIVE_BACK,
                giveBack(stockId, code, -1, "return_2"),
                "400 PARAM_ERROR: amount is 1 or more");
        platform.ask(BusifavorSubsidiesEndpoints.GIVE_BACK, giveBack(stockId, code, 40, "return_2"));
        assertThat(status(paid)).isEqualTo(PayReceiptStatus.PAY_RECEIPT_FULL_RETURN);
    }

    private PayReceiptStatus status(PayReceipt receipt) {
        return platform.ask(
                        BusifavorSubsidiesEndpoints.GET_PAY_RECEIPT,
                        new GetPayReceipt(Objects.requireNonNull(receipt.subsidyReceiptId())))
                .status();
    }

    private static PaySubsidy pay(String stockId, String code) {
        return new PaySubsidy(stockId, code, ORDER, "1900000001", "1900000002", 100, "subsidy", "subsidy_1");
    }

    private static ReturnSubsidy giveBack(String stockId, String code, long amount, String requestNo) {
        return new ReturnSubsidy(
                stockId,
                code,
                ORDER,
                "50100506732021010105138718375",
                "1900000001",
                "1900000002",
                amount,
                "back",
                requestNo);
    }

    @Test
    void anExchangeHasNoSubsidy() {
        String stockId = platform.ask(
                        BusifavorStocksEndpoints.CREATE,
                        MerchantSamples.stock("create_1", CouponCodeMode.WECHATPAY_MODE, StockType.EXCHANGE))
                .stockId();
        String code = sent(stockId);
        time.pass(Duration.ofDays(1));
        platform.ask(BusifavorCouponsEndpoints.USE, use(code, "use_1"));
        platform.refuses(
                BusifavorSubsidiesEndpoints.PAY,
                pay(stockId, code),
                "400 INVALID_REQUEST: coupons of the type EXCHANGE have no subsidy");
    }

    @Test
    void aStockIsNamedWhereTwoHaveTheCode() {
        for (String requestNo : List.of("create_1", "create_2")) {
            String stockId = platform.ask(
                            BusifavorStocksEndpoints.CREATE,
                            MerchantSamples.stock(requestNo, CouponCodeMode.MERCHANT_API))
                    .stockId();
            platform.ask(BusifavorCouponsEndpoints.SEND, new SendCoupon(OPENID, APPID, stockId, requestNo, "SAME"));
        }
        platform.refuses(
                BusifavorCouponsEndpoints.USE,
                use("SAME", "use_1"),
                "400 PARAM_ERROR: stock_id is missing: several stocks have the code");
    }
}
