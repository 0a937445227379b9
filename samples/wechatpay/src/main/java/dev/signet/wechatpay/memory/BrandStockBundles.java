package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.AssociateBundleStores;
import dev.signet.wechatpay.productcoupon.CreateStockBundle;
import dev.signet.wechatpay.productcoupon.DisassociateBundleStores;
import dev.signet.wechatpay.productcoupon.ProductCoupon;
import dev.signet.wechatpay.productcoupon.StockBundle;
import dev.signet.wechatpay.productcoupon.StockBundles;
import dev.signet.wechatpay.productcoupon.StoresResult;
import dev.signet.wechatpay.productcoupon.UpdateStockBundle;
import dev.signet.wechatpay.productcoupon.UsageMode;
import java.util.List;

/** Stock bundles in memory. */
final class BrandStockBundles implements StockBundles {

    private final BrandState state;

    BrandStockBundles(BrandState state) {
        this.state = state;
    }

    @Override
    public StockBundle create(CreateStockBundle request) {
        ProductCoupon coupon = state.effectiveCoupon(request.productCouponId());
        if (coupon.usageMode() != UsageMode.PROGRESSIVE_BUNDLE) {
            throw Refusals.invalid("the product coupon is for " + coupon.usageMode() + ": it has single stocks");
        }
        return shown(
                state, new BrandNewStocks(state).add(coupon, Refusals.required(request.stockBundle(), "stock_bundle")));
    }

    @Override
    public StockBundle update(UpdateStockBundle request) {
        List<BrandStock> stocks = live(request.productCouponId(), request.stockBundleId());
        for (BrandStock stock : stocks) {
            stock.change(builder -> {
                if (request.remark() != null) {
                    builder.remark(request.remark());
                }
                return BrandStockChange.of(
                        builder,
                        request.usageRuleDisplayInfo(),
                        request.couponDisplayInfo(),
                        request.notifyConfig(),
                        request.storeScope());
            });
        }
        return shown(state, stocks);
    }

    @Override
    public StoresResult associateStores(AssociateBundleStores request) {
        return BrandStores.associate(live(request.productCouponId(), request.stockBundleId()), request.storeList());
    }

    @Override
    public StoresResult disassociateStores(DisassociateBundleStores request) {
        return BrandStores.disassociate(live(request.productCouponId(), request.stockBundleId()), request.storeList());
    }

    private List<BrandStock> live(String couponId, String bundleId) {
        List<BrandStock> stocks = state.bundle(couponId, bundleId);
        stocks.forEach(BrandStock::requireLive);
        return stocks;
    }

    static StockBundle shown(BrandState state, List<BrandStock> stocks) {
        return new StockBundle(
                stocks.get(0).bundleId().orElseThrow(),
                stocks.stream().map(stock -> stock.shown(state.time().today())).toList());
    }
}
