package dev.signet.quickstart;

import dev.signet.runtime.Caller;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.sandbox.Fault;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsClient;
import dev.signet.wechatpay.busifavor.UploadCodesBuilder;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.productcoupon.BudgetsClient;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints.UpdateStockBudgetError;
import dev.signet.wechatpay.productcoupon.CouponCodesClient;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.UpdateBudgetMode;
import dev.signet.wechatpay.productcoupon.UpdateStockBudget;
import dev.signet.wechatpay.productcoupon.UpdateStockBudgetBuilder;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodesBuilder;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The calls, in their order, each with what must come of it. */
final class Scenes {

    private final Setup setup;
    private final Screen screen;
    private final CouponCodesClient brandCodes;
    private final BudgetsClient brandBudgets;
    private final BusifavorCodeUploadsClient merchantCodes;

    Scenes(Setup setup, Screen screen) {
        this.setup = setup;
        this.screen = screen;
        Caller brand = setup.brandCaller();
        this.brandCodes = new CouponCodesClient(brand);
        this.brandBudgets = new BudgetsClient(brand);
        this.merchantCodes = new BusifavorCodeUploadsClient(setup.merchantCaller());
    }

    void uploadCodesAsBrand() {
        screen.scene("A brand uploads coupon codes");
        UploadedCouponCodes result = expectResult(() -> brandCodes.upload(codes("34657_20250101_123456")));
        screen.value("totalCount", result.totalCount());
        screen.value("successCodeList", size(result.successCodeList()) + " codes");
        screen.value("duplicateCodeList", size(result.duplicateCodeList()) + " code");
        require(result.totalCount() == 2, "two different codes were sent, but the answer counts others");
    }

    void changeBudgetAsBrand() {
        screen.scene("A brand changes the budget of a stock");
        Stock stock = expectResult(
                () -> brandBudgets.updateStockBudget(budget("BUDGET1212512514", 10_000_000L, 20_000_000L)));
        screen.value("state", stock.state());
        screen.value("stockSendRule", stock.stockSendRule());
        screen.value("sentCountInfo", stock.sentCountInfo());
        screen.value("singleUsageRule", stock.singleUsageRule());
        require(
                stock.stockSendRule() != null
                        && Objects.equals(stock.stockSendRule().maxCount(), 20_000_000L),
                "the budget in the answer is not the new one");
    }

    void uploadCodesAsMerchant() {
        screen.scene("A merchant uploads coupon codes, under the other signing scheme");
        UploadedCodes result = expectResult(() -> merchantCodes.upload(UploadCodesBuilder.create()
                .stockId("98065001")
                .couponCodeList(List.of("ABC9588200", "ABC9588201"))
                .uploadRequestNo("100002322019090134234sfdf")
                .build()));
        screen.value("successCount", result.successCount());
        screen.value("successTime", result.successTime());
        require(result.successCount() == 2, "two codes were sent, but the answer counts others");
    }

    void refuseInvalidRequestBeforeSending() {
        screen.scene("A request that breaks its spec is refused before anything is sent");
        UploadCouponCodes invalid =
                new UploadCouponCodes("200000001", "123456789", "short", List.of("fine_1", "not fine", ""));
        int sent = setup.sent();
        try {
            brandCodes.upload(invalid);
        } catch (InvalidRequestException e) {
            e.violations().forEach(screen::violation);
            require(setup.sent() == sent, "the invalid request was put on the wire");
            return;
        } catch (SignetException e) {
            throw new QuickstartFailure("The invalid request was not stopped by its validator:", e);
        }
        throw new QuickstartFailure("The invalid request was sent, and even accepted.");
    }

    void refuseForgedAnswer() {
        screen.scene("An answer with a forged signature is refused");
        var endpoint = CouponCodesEndpoints.UPLOAD;
        setup.sandbox().on(endpoint).fault(Fault.FORGED_SIGNATURE);
        try {
            brandCodes.upload(codes("34657_20250101_123457"));
        } catch (VerificationException e) {
            screen.line("  ! " + e.reason() + ": " + e.getMessage());
            require(e.outcome() == Outcome.UNKNOWN, "a forged answer proves nothing, so the outcome is UNKNOWN");
            return;
        } finally {
            setup.sandbox().on(endpoint).none();
        }
        throw new QuickstartFailure("The forged answer was believed.");
    }

    void reportRefusedBudgetChange() {
        screen.scene("A refused budget change is a typed error");
        try {
            brandBudgets.updateStockBudget(budget("BUDGET1212512515", 10_000_000L, 30_000_000L));
        } catch (ApiException e) {
            screen.line(
                    "  ! " + UpdateStockBudgetError.of(e) + ", outcome " + e.outcome() + ", verified " + e.verified());
            screen.line("  ! the server says: " + e.serverMessage());
            require(UpdateStockBudgetError.of(e) == UpdateStockBudgetError.INVALID_REQUEST, "the error is another one");
            require(e.outcome() == Outcome.REFUSED, "a verified 400 is REFUSED");
            return;
        }
        throw new QuickstartFailure("A budget change from a count that is not the current one was accepted.");
    }

    private static UploadCouponCodes codes(String requestNo) {
        return UploadCouponCodesBuilder.create()
                .productCouponId("200000001")
                .stockId("123456789")
                .outRequestNo(requestNo)
                .codeList(List.of("vCode_1234567890", "vCode_1234567891", "vCode_1234567890"))
                .build();
    }

    private static UpdateStockBudget budget(String requestNo, long current, long target) {
        return UpdateStockBudgetBuilder.create()
                .productCouponId("200000001")
                .stockId("123456789")
                .outRequestNo(requestNo)
                .updateMode(UpdateBudgetMode.MAX_COUNT)
                .currentMaxCount(current)
                .targetMaxCount(target)
                .build();
    }

    private static <T> T expectResult(Supplier<T> call) {
        try {
            return call.get();
        } catch (ApiException e) {
            throw new QuickstartFailure("The server refused a sound request, saying: " + e.serverMessage() + ".", e);
        } catch (VerificationException e) {
            throw new QuickstartFailure("The server's answer was not believed:", e);
        }
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new QuickstartFailure(otherwise + ".");
        }
    }
}
