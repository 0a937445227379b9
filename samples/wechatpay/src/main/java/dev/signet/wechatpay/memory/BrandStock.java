package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.CouponAvailablePeriod;
import dev.signet.wechatpay.productcoupon.CouponCodeCountInfo;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.SingleUsageRule;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockBuilder;
import dev.signet.wechatpay.productcoupon.StockBundleInfo;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockSentCountInfo;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.StockUsageRule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A stock of a product coupon: what was declared of it, what was uploaded for it, and what went out. */
final class BrandStock {

    private Stock declared;
    private final Budget budget;
    private final CodePool codes = new CodePool();
    private final Set<String> stores = new LinkedHashSet<>();

    BrandStock(Stock declared) {
        StockSendRule rule = Refusals.required(declared.stockSendRule(), "stock_send_rule");
        this.declared = declared;
        this.budget = new Budget(
                Refusals.required(rule.maxCount(), "max_count"),
                rule.maxCountPerDay(),
                Refusals.required(rule.maxCountPerUser(), "max_count_per_user"));
    }

    String id() {
        return declared.stockId();
    }

    String couponId() {
        return declared.productCouponId();
    }

    Optional<String> bundleId() {
        return Optional.ofNullable(declared.stockBundleInfo()).map(StockBundleInfo::stockBundleId);
    }

    Budget budget() {
        return budget;
    }

    CodePool codes() {
        return codes;
    }

    Set<String> stores() {
        if (declared.storeScope() != StockStoreScope.SPECIFIC) {
            throw Refusals.invalid("the stock's store_scope is " + declared.storeScope() + ", not SPECIFIC");
        }
        return stores;
    }

    CouponCodeMode codeMode() {
        return Refusals.required(declared.couponCodeMode(), "coupon_code_mode");
    }

    /** It may be changed, and its codes uploaded. */
    void requireLive() {
        if (declared.state() != StockState.SENDING && declared.state() != StockState.PAUSED) {
            throw Refusals.invalid("the stock is " + declared.state() + ", not SENDING or PAUSED");
        }
    }

    void change(UnaryOperator<StockBuilder> change) {
        declared = change.apply(StockBuilder.from(declared)).build();
    }

    /** When a coupon that is received now can be used. */
    ValidTime validTime(OffsetDateTime received) {
        CouponAvailablePeriod period = Optional.ofNullable(declared.singleUsageRule())
                .map(SingleUsageRule::couponAvailablePeriod)
                .or(() -> Optional.ofNullable(declared.progressiveBundleUsageRule())
                        .map(StockUsageRule::couponAvailablePeriod))
                .orElseThrow(() -> Refusals.invalid("the stock has no coupon_available_period"));
        ValidTime whole = new ValidTime(
                Refusals.required(period.availableBeginTime(), "available_begin_time"),
                Refusals.required(period.availableEndTime(), "available_end_time"));
        return ValidTime.of(
                whole, received, period.waitDaysAfterReceive(), period.availableDays(), period.availableSeconds());
    }

    /** As answers show it: with its budget, and its counts. */
    Stock shown(LocalDate today) {
        StockSendRule rule = Refusals.required(declared.stockSendRule(), "stock_send_rule");
        StockBuilder shown = StockBuilder.from(declared)
                .stockSendRule(new StockSendRule(budget.max(), budget.maxPerDay(), rule.maxCountPerUser()))
                .sentCountInfo(new StockSentCountInfo(budget.sent(), budget.sentOn(today)));
        if (codeMode() == CouponCodeMode.UPLOAD) {
            shown.couponCodeCountInfo(new CouponCodeCountInfo(codes.total(), codes.available()));
        }
        return shown.build();
    }
}
