package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.CouponAvailableTime;
import dev.signet.wechatpay.busifavor.CouponCodeCount;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.SendCountInformation;
import dev.signet.wechatpay.busifavor.Stock;
import dev.signet.wechatpay.busifavor.StockBuilder;
import dev.signet.wechatpay.busifavor.StockSendRule;
import dev.signet.wechatpay.busifavor.StockSendRuleBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;

/** A stock of busifavor coupons: what was declared of it, what was uploaded for it, and what went out. */
final class MerchantStock {

    private Stock declared;
    private final Budget budget;
    private final CodePool codes = new CodePool();

    MerchantStock(Stock declared) {
        StockSendRule rule = declared.stockSendRule();
        this.declared = declared;
        this.budget = new Budget(
                Refusals.required(rule.maxCoupons(), "max_coupons"),
                rule.maxCouponsByDay(),
                Refusals.required(rule.maxCouponsPerUser(), "max_coupons_per_user"));
    }

    String id() {
        return declared.stockId();
    }

    Stock declared() {
        return declared;
    }

    Budget budget() {
        return budget;
    }

    CodePool codes() {
        return codes;
    }

    void change(UnaryOperator<StockBuilder> change) {
        declared = change.apply(StockBuilder.from(declared)).build();
    }

    /** When a coupon that is received now can be used. */
    ValidTime validTime(OffsetDateTime received) {
        CouponAvailableTime time = declared.couponUseRule().couponAvailableTime();
        return ValidTime.of(
                new ValidTime(time.availableBeginTime(), time.availableEndTime()),
                received,
                time.waitDaysAfterReceive(),
                time.availableDayAfterReceive(),
                time.availableSecondAfterReceive());
    }

    /** As answers show it: with its budget, and its counts. */
    Stock shown(LocalDate today) {
        StockSendRule rule = StockSendRuleBuilder.from(declared.stockSendRule())
                .maxCoupons(budget.max())
                .maxCouponsByDay(budget.maxPerDay())
                .build();
        StockBuilder shown = StockBuilder.from(declared)
                .stockSendRule(rule)
                .sendCountInformation(new SendCountInformation(budget.sent(), null, budget.sentOn(today), null));
        if (declared.couponCodeMode() == CouponCodeMode.MERCHANT_UPLOAD) {
            shown.couponCodeCount(new CouponCodeCount(codes.total(), codes.available()));
        }
        return shown.build();
    }
}
