package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Served;
import dev.signet.runtime.call.TimeSource;
import dev.signet.wechatpay.notification.ProductCouponSent;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.ImagesEndpoints;
import dev.signet.wechatpay.productcoupon.NotifyConfigsEndpoints;
import dev.signet.wechatpay.productcoupon.ProductCouponsEndpoints;
import dev.signet.wechatpay.productcoupon.StockBundlesEndpoints;
import dev.signet.wechatpay.productcoupon.StocksEndpoints;
import dev.signet.wechatpay.productcoupon.UserCouponsEndpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The product coupons of one brand, in memory: what a sandbox serves, all eight interfaces of the family over one state. Coupons and
 * stocks are in effect at once, without an examination. For many threads; one request is done at a time.
 */
public final class BrandPlatform {

    private final BrandState state;
    private final OnceOnly onceOnly;
    private final List<Served<?, ?>> served;

    private BrandPlatform(BrandState state, Outbox<ProductCouponSent> outbox) {
        List<Served<?, ?>> all = new ArrayList<>();
        all.addAll(ProductCouponsEndpoints.serve(new BrandProductCoupons(state)));
        all.addAll(StocksEndpoints.serve(new BrandStocks(state)));
        all.addAll(StockBundlesEndpoints.serve(new BrandStockBundles(state)));
        all.addAll(CouponCodesEndpoints.serve(new BrandCouponCodes(state)));
        all.addAll(BudgetsEndpoints.serve(new BrandBudgets(state)));
        all.addAll(UserCouponsEndpoints.serve(new BrandUserCoupons(state)));
        all.addAll(NotifyConfigsEndpoints.serve(new BrandNotifyConfigs(state.time())));
        all.addAll(ImagesEndpoints.serve(new BrandImages()));
        this.state = state;
        this.onceOnly = new OnceOnly(outbox);
        this.served = onceOnly.all(all);
    }

    /** The platform of a brand that nobody listens to. */
    public static BrandPlatform of(String brandId, TimeSource time) {
        return of(brandId, time, sent -> {});
    }

    /**
     * The platform of a brand. {@code onSent} is told of each coupon that a user got, before the answer goes out, in the thread of
     * the request; what it throws, the request ends with. It may send a notification, and be slow.
     */
    public static BrandPlatform of(String brandId, TimeSource time, Consumer<ProductCouponSent> onSent) {
        Outbox<ProductCouponSent> outbox = new Outbox<>(onSent);
        return new BrandPlatform(new BrandState(brandId, new PlatformTime(time), outbox), outbox);
    }

    /** Each endpoint and what answers it: {@code Sandbox.builder().serve(platform.served())}. */
    public List<Served<?, ?>> served() {
        return served;
    }

    /** The codes that were uploaded for a stock, in their order: for what a test asserts. */
    public List<String> uploadedCodes(String productCouponId, String stockId) {
        return onceOnly.look(() -> state.stock(productCouponId, stockId).codes().all().stream()
                .map(CodePool.Code::text)
                .toList());
    }
}
