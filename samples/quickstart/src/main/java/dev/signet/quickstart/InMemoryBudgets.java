package dev.signet.quickstart;

import dev.signet.runtime.call.Refusal;
import dev.signet.wechatpay.productcoupon.Budgets;
import dev.signet.wechatpay.productcoupon.CouponAvailablePeriodBuilder;
import dev.signet.wechatpay.productcoupon.CouponCodeDisplayMode;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CouponDisplayInfoBuilder;
import dev.signet.wechatpay.productcoupon.CouponUsageMethod;
import dev.signet.wechatpay.productcoupon.NormalCouponUsageRule;
import dev.signet.wechatpay.productcoupon.NotifyConfig;
import dev.signet.wechatpay.productcoupon.SingleUsageRuleBuilder;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockBuilder;
import dev.signet.wechatpay.productcoupon.StockBundle;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockSentCountInfo;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.UpdateBudgetMode;
import dev.signet.wechatpay.productcoupon.UpdateStockBudget;
import dev.signet.wechatpay.productcoupon.UpdateStockBundleBudget;
import dev.signet.wechatpay.productcoupon.UsageRuleDisplayInfoBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The server's side of the brand's budgets: that of one stock, kept in memory. */
final class InMemoryBudgets implements Budgets {

    private long maxCount = 10_000_000;
    private long maxCountPerDay = 10_000;

    @Override
    public synchronized Stock updateStockBudget(UpdateStockBudget request) {
        if (request.updateMode() == UpdateBudgetMode.MAX_COUNT) {
            requireCurrent(maxCount, request.currentMaxCount());
            maxCount = Objects.requireNonNull(request.targetMaxCount());
        } else {
            requireCurrent(maxCountPerDay, request.currentMaxCountPerDay());
            maxCountPerDay = Objects.requireNonNull(request.targetMaxCountPerDay());
        }
        return stock(request.productCouponId(), request.stockId());
    }

    @Override
    public StockBundle updateStockBundleBudget(UpdateStockBundleBudget request) {
        throw new Refusal(400, "INVALID_REQUEST", "there is one stock here, and no bundle");
    }

    private static void requireCurrent(long actual, @Nullable Long claimed) {
        if (!Objects.equals(actual, claimed)) {
            throw new Refusal(400, "INVALID_REQUEST", "the current limit is " + actual + ", not " + claimed);
        }
    }

    private Stock stock(String productCouponId, String stockId) {
        OffsetDateTime begin = OffsetDateTime.parse("2025-01-01T00:00:00+08:00");
        return StockBuilder.create()
                .productCouponId(productCouponId)
                .stockId(stockId)
                .couponCodeMode(CouponCodeMode.UPLOAD)
                .stockSendRule(new StockSendRule(maxCount, maxCountPerDay, 1L))
                .singleUsageRule(SingleUsageRuleBuilder.create()
                        .couponAvailablePeriod(CouponAvailablePeriodBuilder.create()
                                .availableBeginTime(begin)
                                .availableEndTime(begin.plusMonths(9))
                                .build())
                        .normalCoupon(new NormalCouponUsageRule(10_000L, 100L))
                        .build())
                .usageRuleDisplayInfo(UsageRuleDisplayInfoBuilder.create()
                        .couponUsageMethodList(List.of(CouponUsageMethod.OFFLINE))
                        .usageDescription("全场可用")
                        .build())
                .couponDisplayInfo(CouponDisplayInfoBuilder.create()
                        .codeDisplayMode(CouponCodeDisplayMode.QRCODE)
                        .build())
                .notifyConfig(new NotifyConfig("wx4fd12345678"))
                .storeScope(StockStoreScope.NONE)
                .sentCountInfo(new StockSentCountInfo(100L, 10L))
                .state(StockState.SENDING)
                .build();
    }
}
