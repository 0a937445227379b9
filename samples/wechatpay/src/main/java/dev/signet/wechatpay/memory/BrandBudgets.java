package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.Budgets;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockBundle;
import dev.signet.wechatpay.productcoupon.UpdateBudgetMode;
import dev.signet.wechatpay.productcoupon.UpdateStockBudget;
import dev.signet.wechatpay.productcoupon.UpdateStockBundleBudget;
import java.util.List;

/** Budgets of stocks in memory: changed only by who knows the present one. */
final class BrandBudgets implements Budgets {

    private final BrandState state;

    BrandBudgets(BrandState state) {
        this.state = state;
    }

    @Override
    public Stock updateStockBudget(UpdateStockBudget request) {
        BrandStock stock = state.stock(request.productCouponId(), request.stockId());
        stock.requireLive();
        if (stock.bundleId().isPresent()) {
            throw Refusals.invalid(
                    "the stock is in the bundle " + stock.bundleId().get() + ": change that");
        }
        change(stock, request);
        return stock.shown(state.time().today());
    }

    @Override
    public StockBundle updateStockBundleBudget(UpdateStockBundleBudget request) {
        List<BrandStock> stocks = state.bundle(request.productCouponId(), request.stockBundleId());
        stocks.forEach(BrandStock::requireLive);
        for (BrandStock stock : stocks) {
            change(
                    stock,
                    new UpdateStockBudget(
                            request.productCouponId(),
                            stock.id(),
                            request.outRequestNo(),
                            Refusals.required(request.updateMode(), "update_mode"),
                            request.currentMaxCount(),
                            request.targetMaxCount(),
                            request.currentMaxCountPerDay(),
                            request.targetMaxCountPerDay()));
        }
        return BrandStockBundles.shown(state, stocks);
    }

    private void change(BrandStock stock, UpdateStockBudget request) {
        if (request.updateMode() == UpdateBudgetMode.MAX_COUNT) {
            long target = Refusals.required(request.targetMaxCount(), "target_max_count");
            stock.budget().changeMax(request.currentMaxCount(), target);
        } else {
            long target = Refusals.required(request.targetMaxCountPerDay(), "target_max_count_per_day");
            stock.budget()
                    .changeMaxPerDay(
                            request.currentMaxCountPerDay(),
                            target,
                            state.time().today());
        }
    }
}
