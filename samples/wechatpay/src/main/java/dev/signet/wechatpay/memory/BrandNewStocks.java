package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.BundleCodeMode;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.NewStock;
import dev.signet.wechatpay.productcoupon.NewStockBundle;
import dev.signet.wechatpay.productcoupon.ProductBundleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductCoupon;
import dev.signet.wechatpay.productcoupon.ProductSingleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductStock;
import dev.signet.wechatpay.productcoupon.ProductStockBundle;
import dev.signet.wechatpay.productcoupon.ProgressiveBundleUsageInfo;
import dev.signet.wechatpay.productcoupon.SingleUsageRule;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockBuilder;
import dev.signet.wechatpay.productcoupon.StockBundleInfo;
import dev.signet.wechatpay.productcoupon.StockBundleUsageRule;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockSendRuleForBundle;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.StockUsageRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stocks as they are declared, with their product coupon or later. */
final class BrandNewStocks {

    private final BrandState state;

    BrandNewStocks(BrandState state) {
        this.state = state;
    }

    /** The stock that came with its product coupon. */
    BrandStock first(ProductCoupon coupon, ProductStock stock) {
        ProductSingleUsageRule rule = Refusals.required(stock.singleUsageRule(), "single_usage_rule");
        SingleUsageRule sameRule = new SingleUsageRule(
                rule.couponAvailablePeriod(), rule.normalCoupon(), rule.discountCoupon(), rule.exchangeCoupon());
        return add(
                coupon,
                new NewStock(
                        stock.remark(),
                        stock.couponCodeMode(),
                        stock.stockSendRule(),
                        sameRule,
                        stock.usageRuleDisplayInfo(),
                        stock.couponDisplayInfo(),
                        stock.notifyConfig(),
                        stock.storeScope()));
    }

    /** The stock of the first round of the bundle that came with its product coupon. */
    BrandStock first(ProductCoupon coupon, ProductStockBundle bundle) {
        ProductBundleUsageRule rule =
                Refusals.required(bundle.progressiveBundleUsageRule(), "progressive_bundle_usage_rule");
        StockBundleUsageRule sameRule = new StockBundleUsageRule(
                rule.couponAvailablePeriod(),
                rule.normalCouponList(),
                rule.discountCouponList(),
                rule.exchangeCouponList());
        return add(
                        coupon,
                        new NewStockBundle(
                                bundle.remark(),
                                bundle.couponCodeMode(),
                                bundle.stockSendRule(),
                                sameRule,
                                bundle.usageRuleDisplayInfo(),
                                bundle.couponDisplayInfo(),
                                bundle.notifyConfig(),
                                bundle.storeScope()))
                .get(0);
    }

    /** A stock of its own. */
    BrandStock add(ProductCoupon coupon, NewStock stock) {
        Refusals.required(stock.couponCodeMode(), "coupon_code_mode");
        return put(declared(coupon)
                .remark(stock.remark())
                .couponCodeMode(stock.couponCodeMode())
                .stockSendRule(stock.stockSendRule())
                .singleUsageRule(stock.singleUsageRule())
                .usageRuleDisplayInfo(stock.usageRuleDisplayInfo())
                .couponDisplayInfo(stock.couponDisplayInfo())
                .notifyConfig(stock.notifyConfig())
                .storeScope(stock.storeScope())
                .build());
    }

    /** The stocks of a bundle, one for each round. */
    List<BrandStock> add(ProductCoupon coupon, NewStockBundle bundle) {
        ProgressiveBundleUsageInfo rounds =
                Refusals.required(coupon.progressiveBundleUsageInfo(), "progressive_bundle_usage_info");
        StockBuilder round = declared(coupon)
                .remark(bundle.remark())
                .couponCodeMode(mode(bundle.couponCodeMode()))
                .stockSendRule(rule(Refusals.required(bundle.stockSendRule(), "stock_send_rule")))
                .progressiveBundleUsageRule(rule(bundle.progressiveBundleUsageRule()))
                .usageRuleDisplayInfo(bundle.usageRuleDisplayInfo())
                .couponDisplayInfo(bundle.couponDisplayInfo())
                .notifyConfig(bundle.notifyConfig())
                .storeScope(bundle.storeScope());
        String bundleId = state.number(9);
        List<BrandStock> stocks = new ArrayList<>();
        for (long index = 0; index < Refusals.required(rounds.count(), "count"); index++) {
            stocks.add(put(round.stockId(state.number(9))
                    .stockBundleInfo(new StockBundleInfo(bundleId, index))
                    .build()));
        }
        return stocks;
    }

    private StockBuilder declared(ProductCoupon coupon) {
        return StockBuilder.create()
                .productCouponId(coupon.productCouponId())
                .stockId(state.number(9))
                .state(StockState.SENDING);
    }

    private BrandStock put(Stock declared) {
        BrandStock stock = new BrandStock(declared);
        state.put(stock);
        return stock;
    }

    private static CouponCodeMode mode(@Nullable BundleCodeMode mode) {
        return CouponCodeMode.valueOf(
                Refusals.required(mode, "coupon_code_mode").name());
    }

    private static StockSendRule rule(StockSendRuleForBundle rule) {
        return new StockSendRule(rule.maxCount(), rule.maxCountPerDay(), rule.maxCountPerUser());
    }

    private static StockUsageRule rule(@Nullable StockBundleUsageRule given) {
        StockBundleUsageRule rule = Refusals.required(given, "progressive_bundle_usage_rule");
        return new StockUsageRule(
                rule.couponAvailablePeriod(),
                null,
                null,
                null,
                null,
                rule.normalCouponList(),
                rule.discountCouponList(),
                rule.exchangeCouponList());
    }
}
