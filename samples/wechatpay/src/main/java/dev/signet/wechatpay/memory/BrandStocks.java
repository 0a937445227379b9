package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.AssociateStores;
import dev.signet.wechatpay.productcoupon.CreateStock;
import dev.signet.wechatpay.productcoupon.DeactivateStock;
import dev.signet.wechatpay.productcoupon.DisassociateStores;
import dev.signet.wechatpay.productcoupon.GetStock;
import dev.signet.wechatpay.productcoupon.ListAssociatedStores;
import dev.signet.wechatpay.productcoupon.ListStocks;
import dev.signet.wechatpay.productcoupon.ProductCoupon;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockPage;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.Stocks;
import dev.signet.wechatpay.productcoupon.StoreInfo;
import dev.signet.wechatpay.productcoupon.StorePage;
import dev.signet.wechatpay.productcoupon.StoresResult;
import dev.signet.wechatpay.productcoupon.UpdateStock;
import dev.signet.wechatpay.productcoupon.UsageMode;
import java.util.List;

/** Stocks in memory. */
final class BrandStocks implements Stocks {

    private static final int MOST = 200;

    private final BrandState state;

    BrandStocks(BrandState state) {
        this.state = state;
    }

    @Override
    public Stock create(CreateStock request) {
        ProductCoupon coupon = state.effectiveCoupon(request.productCouponId());
        if (coupon.usageMode() != UsageMode.SINGLE) {
            throw Refusals.invalid("the product coupon is for " + coupon.usageMode() + ": it has stock bundles");
        }
        if (state.stocks(coupon.productCouponId()).size() >= MOST) {
            throw Refusals.invalid("the product coupon has " + MOST + " stocks, and cannot have more");
        }
        return shown(new BrandNewStocks(state).add(coupon, Refusals.required(request.stock(), "stock")));
    }

    @Override
    public StockPage list(ListStocks request) {
        state.coupon(request.productCouponId());
        List<Stock> all = state.stocks(request.productCouponId()).stream()
                .filter(stock -> request.stockBundleId() == null
                        || stock.bundleId()
                                .filter(request.stockBundleId()::equals)
                                .isPresent())
                .map(this::shown)
                .filter(stock -> request.state() == null || stock.state() == request.state())
                .toList();
        Slice<Stock> page = Slice.of(all, request.pageSize(), request.pageToken());
        return new StockPage((long) all.size(), page.items(), page.next());
    }

    @Override
    public Stock get(GetStock request) {
        return shown(state.stock(request.productCouponId(), request.stockId()));
    }

    @Override
    public Stock update(UpdateStock request) {
        BrandStock stock = live(request.productCouponId(), request.stockId());
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
        return shown(stock);
    }

    @Override
    public Stock deactivate(DeactivateStock request) {
        BrandStock stock = live(request.productCouponId(), request.stockId());
        stock.change(builder -> builder.state(StockState.DEACTIVATED)
                .deactivateRequestNo(request.outRequestNo())
                .deactivateTime(state.time().now())
                .deactivateReason(request.deactivateReason()));
        return shown(stock);
    }

    @Override
    public StoresResult associateStores(AssociateStores request) {
        BrandStock stock = live(request.productCouponId(), request.stockId());
        return BrandStores.associate(List.of(stock), request.storeList());
    }

    @Override
    public StoresResult disassociateStores(DisassociateStores request) {
        BrandStock stock = live(request.productCouponId(), request.stockId());
        return BrandStores.disassociate(List.of(stock), request.storeList());
    }

    @Override
    public StorePage listAssociatedStores(ListAssociatedStores request) {
        BrandStock stock = live(request.productCouponId(), request.stockId());
        List<StoreInfo> all = stock.stores().stream().map(StoreInfo::new).toList();
        Slice<StoreInfo> page = Slice.of(all, request.pageSize(), request.pageToken());
        return new StorePage((long) all.size(), page.items(), page.next());
    }

    private BrandStock live(String couponId, String stockId) {
        BrandStock stock = state.stock(couponId, stockId);
        stock.requireLive();
        if (stock.bundleId().isPresent()) {
            throw Refusals.invalid(
                    "the stock is in the bundle " + stock.bundleId().get() + ": change that");
        }
        return stock;
    }

    private Stock shown(BrandStock stock) {
        return stock.shown(state.time().today());
    }
}
