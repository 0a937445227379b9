package dev.signet.quickstart;

import dev.signet.quickstart.productcoupon.CouponCodeDisplayMode;
import dev.signet.quickstart.productcoupon.CouponCodeMode;
import dev.signet.quickstart.productcoupon.CouponDisplayInfoBuilder;
import dev.signet.quickstart.productcoupon.CouponUsageMethod;
import dev.signet.quickstart.productcoupon.NormalCouponUsageRule;
import dev.signet.quickstart.productcoupon.NotifyConfig;
import dev.signet.quickstart.productcoupon.ProductCouponStocks;
import dev.signet.quickstart.productcoupon.SingleCouponAvailablePeriodBuilder;
import dev.signet.quickstart.productcoupon.SingleUsageRuleBuilder;
import dev.signet.quickstart.productcoupon.Stock;
import dev.signet.quickstart.productcoupon.StockBuilder;
import dev.signet.quickstart.productcoupon.StockSendRule;
import dev.signet.quickstart.productcoupon.StockSentCountInfo;
import dev.signet.quickstart.productcoupon.StockState;
import dev.signet.quickstart.productcoupon.StockStoreScope;
import dev.signet.quickstart.productcoupon.UpdateBudget;
import dev.signet.quickstart.productcoupon.UpdateBudgetMode;
import dev.signet.quickstart.productcoupon.UploadCouponCodes;
import dev.signet.quickstart.productcoupon.UploadCouponCodesResult;
import dev.signet.quickstart.productcoupon.UploadCouponCodesResultBuilder;
import dev.signet.quickstart.productcoupon.UsageRuleDisplayInfoBuilder;
import dev.signet.runtime.call.Refusal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server's side of the brand endpoints: one stock, kept in memory. */
final class InMemoryProductCouponStocks implements ProductCouponStocks {

    private final Set<String> codes = new HashSet<>();
    private long maxCount = 10_000_000;
    private long maxCountPerDay = 10_000;

    @Override
    public synchronized UploadCouponCodesResult uploadCouponCodes(UploadCouponCodes request) {
        Set<String> seen = new HashSet<>();
        List<String> taken = new ArrayList<>();
        List<String> existing = new ArrayList<>();
        List<String> duplicate = new ArrayList<>();
        for (String code : request.codeList()) {
            if (!seen.add(code)) {
                duplicate.add(code);
            } else if (codes.add(code)) {
                taken.add(code);
            } else {
                existing.add(code);
            }
        }
        return UploadCouponCodesResultBuilder.create()
                .totalCount(seen.size())
                .successCodeList(taken)
                .alreadyExistCodeList(existing)
                .duplicateCodeList(duplicate)
                .build();
    }

    @Override
    public synchronized Stock updateBudget(UpdateBudget request) {
        if (request.updateMode() == UpdateBudgetMode.MAX_COUNT) {
            requireCurrent(maxCount, request.currentMaxCount());
            maxCount = Objects.requireNonNull(request.targetMaxCount());
        } else {
            requireCurrent(maxCountPerDay, request.currentMaxCountPerDay());
            maxCountPerDay = Objects.requireNonNull(request.targetMaxCountPerDay());
        }
        return stock(request.productCouponId(), request.stockId());
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
                .stockSendRule(new StockSendRule(maxCount, maxCountPerDay, 1))
                .singleUsageRule(SingleUsageRuleBuilder.create()
                        .couponAvailablePeriod(SingleCouponAvailablePeriodBuilder.create()
                                .availableBeginTime(begin)
                                .availableEndTime(begin.plusMonths(9))
                                .build())
                        .normalCoupon(new NormalCouponUsageRule(10_000, 100))
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
                .sentCountInfo(new StockSentCountInfo(100, 10))
                .state(StockState.SENDING)
                .build();
    }
}
