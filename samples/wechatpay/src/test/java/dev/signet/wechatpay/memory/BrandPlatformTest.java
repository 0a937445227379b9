package dev.signet.wechatpay.memory;

import static dev.signet.wechatpay.memory.BrandSamples.APPID;
import static dev.signet.wechatpay.memory.BrandSamples.OPENID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.wechatpay.productcoupon.AssociateStores;
import dev.signet.wechatpay.productcoupon.AssociatedOrderInfo;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.ConfirmUserCoupon;
import dev.signet.wechatpay.productcoupon.CouponCodeCountInfo;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.CreateProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.CreatedProductCoupon;
import dev.signet.wechatpay.productcoupon.DeactivateProductCoupon;
import dev.signet.wechatpay.productcoupon.DisassociateStores;
import dev.signet.wechatpay.productcoupon.FailedStore;
import dev.signet.wechatpay.productcoupon.GetStock;
import dev.signet.wechatpay.productcoupon.GetUserCoupon;
import dev.signet.wechatpay.productcoupon.ListAssociatedStores;
import dev.signet.wechatpay.productcoupon.ListUserCouponsBuilder;
import dev.signet.wechatpay.productcoupon.NotifyConfigsEndpoints;
import dev.signet.wechatpay.productcoupon.ProductCouponsEndpoints;
import dev.signet.wechatpay.productcoupon.ReturnUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCouponBuilder;
import dev.signet.wechatpay.productcoupon.SendUserCouponBundle;
import dev.signet.wechatpay.productcoupon.SentCouponBundle;
import dev.signet.wechatpay.productcoupon.SetNotifyConfig;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockSentCountInfo;
import dev.signet.wechatpay.productcoupon.StocksEndpoints;
import dev.signet.wechatpay.productcoupon.StoreInfo;
import dev.signet.wechatpay.productcoupon.StoresResult;
import dev.signet.wechatpay.productcoupon.UpdateBudgetMode;
import dev.signet.wechatpay.productcoupon.UpdateStockBudget;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UseUserCoupon;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import dev.signet.wechatpay.productcoupon.UserCouponPage;
import dev.signet.wechatpay.productcoupon.UserCouponState;
import dev.signet.wechatpay.productcoupon.UserCouponsEndpoints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the brand's platform insists on, as the pages say it does. */
class BrandPlatformTest {

    private final SetTime time = new SetTime();
    private final Asked platform = new Asked(BrandPlatform.of("120344", time).served());

    private String couponId = "";

    private Stock stock(CouponCodeMode mode) {
        CreatedProductCoupon created =
                platform.ask(ProductCouponsEndpoints.CREATE, BrandSamples.coupon("create_1", mode));
        couponId = created.productCouponId();
        return Objects.requireNonNull(created.stock());
    }

    private SendUserCoupon send(Stock stock, String openid, String requestNo) {
        return SendUserCouponBuilder.create()
                .openid(openid)
                .productCouponId(couponId)
                .stockId(stock.stockId())
                .appid(APPID)
                .sendRequestNo(requestNo)
                .build();
    }

    private UserCoupon confirmed(UserCoupon coupon, String requestNo) {
        return platform.ask(
                UserCouponsEndpoints.CONFIRM,
                new ConfirmUserCoupon(
                        OPENID, coupon.couponCode(), couponId, coupon.stock().stockId(), APPID, requestNo));
    }

    private UseUserCoupon use(UserCoupon coupon, String requestNo) {
        return new UseUserCoupon(
                OPENID,
                coupon.couponCode(),
                couponId,
                coupon.stock().stockId(),
                APPID,
                new PlatformTime(time).now(),
                requestNo,
                null,
                new AssociatedOrderInfo("4200000913202101152566792388", null, null, null),
                null,
                null,
                null);
    }

    private ReturnUserCoupon giveBack(UserCoupon coupon, String requestNo) {
        return new ReturnUserCoupon(
                OPENID, coupon.couponCode(), couponId, coupon.stock().stockId(), APPID, requestNo, null);
    }

    private UserCouponState stateOf(UserCoupon coupon) {
        return platform.ask(
                        UserCouponsEndpoints.GET,
                        new GetUserCoupon(
                                OPENID,
                                coupon.couponCode(),
                                couponId,
                                coupon.stock().stockId(),
                                APPID))
                .couponState();
    }

    @Test
    void theBudgetsOfADayAUserAndTheStockEachEndTheSending() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        platform.ask(UserCouponsEndpoints.SEND, send(stock, "a", "send_1"));
        platform.ask(UserCouponsEndpoints.SEND, send(stock, "a", "send_2"));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, "b", "send_3"),
                "400 INVALID_REQUEST: all 2 coupons of the day were handed out");
        time.pass(Duration.ofHours(12));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, "a", "send_3"),
                "400 INVALID_REQUEST: the user has all 2 coupons that one may have");
        platform.ask(UserCouponsEndpoints.SEND, send(stock, "b", "send_3"));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, "c", "send_4"),
                "400 INVALID_REQUEST: all 3 coupons of the stock were handed out");
    }

    @Test
    void aBudgetIsChangedByWhoKnowsIt() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        platform.ask(UserCouponsEndpoints.SEND, send(stock, "a", "send_1"));
        platform.ask(UserCouponsEndpoints.SEND, send(stock, "a", "send_2"));
        platform.refuses(
                BudgetsEndpoints.UPDATE_STOCK_BUDGET,
                budget(stock, "budget_1", 4L, 10L),
                "400 INVALID_REQUEST: the budget is 3, not 4; ask for it and decide again");
        platform.refuses(
                BudgetsEndpoints.UPDATE_STOCK_BUDGET,
                budget(stock, "budget_1", 3L, 1L),
                "400 INVALID_REQUEST: 2 coupons were handed out already; the budget cannot be 1");
        Stock changed = platform.ask(BudgetsEndpoints.UPDATE_STOCK_BUDGET, budget(stock, "budget_1", 3L, 10L));
        assertThat(Objects.requireNonNull(changed.stockSendRule()).maxCount()).isEqualTo(10);
        // Sent again because its answer was lost: it gets that answer, and changes nothing.
        assertThat(platform.ask(BudgetsEndpoints.UPDATE_STOCK_BUDGET, budget(stock, "budget_1", 3L, 10L)))
                .isEqualTo(changed);
    }

    private UpdateStockBudget budget(Stock stock, String requestNo, Long current, Long target) {
        return new UpdateStockBudget(
                couponId, stock.stockId(), requestNo, UpdateBudgetMode.MAX_COUNT, current, target, null, null);
    }

    @Test
    void codesThatAreHereAndCodesThatComeTwiceAreTold() {
        Stock stock = stock(CouponCodeMode.UPLOAD);
        platform.ask(CouponCodesEndpoints.UPLOAD, codes(stock, "upload_1", "A", "B"));
        assertThat(platform.ask(CouponCodesEndpoints.UPLOAD, codes(stock, "upload_2", "B", "C", "C", "C")))
                .isEqualTo(new UploadedCouponCodes(2L, List.of("C"), List.of(), List.of("B"), List.of("C")));
        platform.refuses(
                CouponCodesEndpoints.UPLOAD,
                codes(stock, "upload_2", "D"),
                "400 INVALID_REQUEST: the request number was used for another request");
    }

    @Test
    void codesAreUploadedForStocksThatTakeThem() {
        platform.refuses(
                CouponCodesEndpoints.UPLOAD,
                codes(stock(CouponCodeMode.WECHATPAY), "upload_1", "A"),
                "400 INVALID_REQUEST: the stock's coupon_code_mode is WECHATPAY, not UPLOAD");
    }

    @Test
    void withoutAnUploadedCodeNothingIsSent() {
        Stock stock = stock(CouponCodeMode.UPLOAD);
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, OPENID, "send_1"),
                "400 INVALID_REQUEST: no uploaded code of the stock is left");
    }

    @Test
    void aCodeThatTheBrandAssignsIsGivenOnce() {
        Stock stock = stock(CouponCodeMode.API_ASSIGN);
        platform.refuses(
                UserCouponsEndpoints.SEND, send(stock, OPENID, "send_1"), "400 PARAM_ERROR: coupon_code is missing");
        SendUserCoupon own = SendUserCouponBuilder.from(send(stock, OPENID, "send_1"))
                .couponCode("OWN-1")
                .build();
        assertThat(platform.ask(UserCouponsEndpoints.SEND, own).couponCode()).isEqualTo("OWN-1");
        platform.refuses(
                UserCouponsEndpoints.SEND,
                SendUserCouponBuilder.from(own).sendRequestNo("send_2").build(),
                "400 INVALID_REQUEST: the code was handed out already");
    }

    private UploadCouponCodes codes(Stock stock, String requestNo, String... codes) {
        return new UploadCouponCodes(couponId, stock.stockId(), requestNo, List.of(codes));
    }

    @Test
    void aCouponIsUsedOnceItIsConfirmedAndUntilItExpires() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        UserCoupon coupon = platform.ask(UserCouponsEndpoints.SEND, send(stock, OPENID, "send_1"));
        platform.refuses(
                UserCouponsEndpoints.USE,
                use(coupon, "use_01"),
                "400 INVALID_REQUEST: the coupon is CONFIRMING, not [EFFECTIVE]");
        confirmed(coupon, "confirm_1");
        time.pass(Duration.ofDays(10).minusSeconds(1));
        assertThat(stateOf(coupon)).isEqualTo(UserCouponState.EFFECTIVE);
        time.pass(Duration.ofSeconds(1));
        assertThat(stateOf(coupon)).isEqualTo(UserCouponState.EXPIRED);
        platform.refuses(
                UserCouponsEndpoints.USE,
                use(coupon, "use_01"),
                "400 INVALID_REQUEST: the coupon is EXPIRED, not [EFFECTIVE]");
        assertThat(list(UserCouponState.EXPIRED).totalCount()).isEqualTo(1);
        assertThat(list(UserCouponState.EFFECTIVE).totalCount()).isZero();
    }

    private UserCouponPage list(UserCouponState state) {
        return platform.ask(
                UserCouponsEndpoints.LIST,
                ListUserCouponsBuilder.create()
                        .openid(OPENID)
                        .appid(APPID)
                        .couponState(state)
                        .build());
    }

    @Test
    void whatWasUsedIsNotUsedAgainBeforeItIsReturned() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        UserCoupon coupon = platform.ask(UserCouponsEndpoints.SEND, send(stock, OPENID, "send_1"));
        confirmed(coupon, "confirm_1");
        platform.refuses(
                UserCouponsEndpoints.GIVE_BACK,
                giveBack(coupon, "return_1"),
                "400 INVALID_REQUEST: the coupon is EFFECTIVE, not [USED]");
        platform.ask(UserCouponsEndpoints.USE, use(coupon, "use_01"));
        platform.refuses(
                UserCouponsEndpoints.USE,
                use(coupon, "use_02"),
                "400 INVALID_REQUEST: the coupon is USED, not [EFFECTIVE]");
        platform.ask(UserCouponsEndpoints.GIVE_BACK, giveBack(coupon, "return_1"));
        assertThat(platform.ask(UserCouponsEndpoints.USE, use(coupon, "use_02")).couponState())
                .isEqualTo(UserCouponState.USED);
    }

    @Test
    void theCouponsOfABundleAreUsedInTurnAndReturnedFromTheEnd() {
        CreatedProductCoupon created = platform.ask(ProductCouponsEndpoints.CREATE, BrandSamples.rounds("create_1"));
        couponId = created.productCouponId();
        String bundleId = Objects.requireNonNull(Objects.requireNonNull(
                        Objects.requireNonNull(created.stockBundle()).stockBundleInfo())
                .stockBundleId());
        SentCouponBundle sent = platform.ask(
                UserCouponsEndpoints.SEND_BUNDLE,
                new SendUserCouponBundle(OPENID, couponId, bundleId, APPID, "send_bundle_1", null, null));
        List<UserCoupon> rounds = sent.userProductCouponList();
        assertThat(rounds).hasSize(3);
        rounds.forEach(each -> confirmed(each, "confirm_" + each.couponCode()));
        platform.refuses(
                UserCouponsEndpoints.USE,
                use(rounds.get(1), "use_01"),
                "400 INVALID_REQUEST: the coupons of a bundle are used one after the other");
        platform.ask(UserCouponsEndpoints.USE, use(rounds.get(0), "use_01"));
        platform.ask(UserCouponsEndpoints.USE, use(rounds.get(1), "use_02"));
        platform.refuses(
                UserCouponsEndpoints.GIVE_BACK,
                giveBack(rounds.get(0), "return_1"),
                "400 INVALID_REQUEST: only the coupon of a bundle that was used last can be returned");
        UserCoupon back = platform.ask(UserCouponsEndpoints.GIVE_BACK, giveBack(rounds.get(1), "return_1"));
        assertThat(Objects.requireNonNull(back.userProductCouponBundleInfo()).usedCount())
                .isEqualTo(1);
    }

    @Test
    void storesAreAssociatedOnce() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        List<StoreInfo> two = List.of(new StoreInfo("1"), new StoreInfo("2"));
        platform.ask(StocksEndpoints.ASSOCIATE_STORES, new AssociateStores(couponId, stock.stockId(), two));
        StoresResult again = platform.ask(
                StocksEndpoints.ASSOCIATE_STORES,
                new AssociateStores(couponId, stock.stockId(), List.of(new StoreInfo("2"), new StoreInfo("3"))));
        assertThat(again)
                .isEqualTo(new StoresResult(
                        2L,
                        List.of(new StoreInfo("3")),
                        List.of(new FailedStore("2", "INVALID_REQUEST", "the store is associated already"))));
        platform.ask(
                StocksEndpoints.DISASSOCIATE_STORES,
                new DisassociateStores(couponId, stock.stockId(), List.of(new StoreInfo("1"))));
        assertThat(platform.ask(
                                StocksEndpoints.LIST_ASSOCIATED_STORES,
                                new ListAssociatedStores(couponId, stock.stockId(), 1L, null))
                        .storeList())
                .containsExactly(new StoreInfo("2"));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Stock stock = stock(CouponCodeMode.UPLOAD);
        platform.ask(CouponCodesEndpoints.UPLOAD, codes(stock, "upload_1", "A"));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                SendUserCouponBuilder.from(send(stock, OPENID, "send_1"))
                        .appid(null)
                        .build(),
                "400 PARAM_ERROR: appid is missing");
        platform.refuses(
                StocksEndpoints.ASSOCIATE_STORES,
                new AssociateStores(couponId, stock.stockId(), List.of(new StoreInfo("1"), new StoreInfo(null))),
                "400 PARAM_ERROR: store_id is missing");
        Stock now = platform.ask(StocksEndpoints.GET, new GetStock(couponId, stock.stockId()));
        assertThat(now.sentCountInfo()).isEqualTo(new StockSentCountInfo(0L, 0L));
        assertThat(now.couponCodeCountInfo()).isEqualTo(new CouponCodeCountInfo(1L, 1L));
        assertThat(platform.ask(
                                StocksEndpoints.LIST_ASSOCIATED_STORES,
                                new ListAssociatedStores(couponId, stock.stockId(), null, null))
                        .storeList())
                .isEmpty();
    }

    @Test
    void afterItsTimeAStockHandsOutNothing() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        time.pass(Duration.ofDays(310));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, OPENID, "send_1"),
                "400 INVALID_REQUEST: the stock's time is over");
    }

    @Test
    void eachRequestTellsOfItsOwnCoupons() throws Exception {
        Map<Thread, List<String>> told = new ConcurrentHashMap<>();
        Asked telling = new Asked(BrandPlatform.of(
                        "120344",
                        time,
                        sent -> told.computeIfAbsent(Thread.currentThread(), none -> new ArrayList<>())
                                .add(sent.sendRequestNo()))
                .served());
        Stock stock = Objects.requireNonNull(telling.ask(
                        ProductCouponsEndpoints.CREATE,
                        CreateProductCouponBuilder.from(BrandSamples.coupon("create_1", CouponCodeMode.WECHATPAY))
                                .stock(BrandSamples.generous())
                                .build())
                .stock());
        couponId = stock.productCouponId();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> ends = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String requestNo = "send_" + i;
            ends.add(threads.submit(() -> {
                telling.ask(UserCouponsEndpoints.SEND, send(stock, OPENID, requestNo));
                return told.getOrDefault(Thread.currentThread(), List.of()).contains(requestNo);
            }));
        }
        for (Future<Boolean> end : ends) {
            assertThat(end.get()).isTrue();
        }
        threads.shutdown();
    }

    @Test
    void whatEndedHandsOutNothing() {
        Stock stock = stock(CouponCodeMode.WECHATPAY);
        platform.ask(ProductCouponsEndpoints.DEACTIVATE, new DeactivateProductCoupon(couponId, "deactivate_1", "over"));
        platform.refuses(
                UserCouponsEndpoints.SEND,
                send(stock, OPENID, "send_1"),
                "400 INVALID_REQUEST: the product coupon is DEACTIVATED, not EFFECTIVE");
    }

    @Test
    void anAddressIsKnownOnceItIsSet() {
        NotifyConfigsEndpoints.GetArgs nothing = new NotifyConfigsEndpoints.GetArgs();
        platform.refuses(NotifyConfigsEndpoints.GET, nothing, "400 INVALID_REQUEST: no address was set");
        platform.ask(NotifyConfigsEndpoints.SET, new SetNotifyConfig("https://example.com/notify"));
        assertThat(platform.ask(NotifyConfigsEndpoints.GET, nothing).notifyUrl())
                .isEqualTo("https://example.com/notify");
    }
}
