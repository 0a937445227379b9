package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.BundleCodeMode;
import dev.signet.wechatpay.productcoupon.CouponAvailablePeriod;
import dev.signet.wechatpay.productcoupon.CouponAvailablePeriodBuilder;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CreateProductCoupon;
import dev.signet.wechatpay.productcoupon.CreateProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.NewProductCouponDisplayInfoBuilder;
import dev.signet.wechatpay.productcoupon.NormalCouponUsageRule;
import dev.signet.wechatpay.productcoupon.NotifyConfig;
import dev.signet.wechatpay.productcoupon.ProductBundleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductCouponScope;
import dev.signet.wechatpay.productcoupon.ProductCouponType;
import dev.signet.wechatpay.productcoupon.ProductSingleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductStock;
import dev.signet.wechatpay.productcoupon.ProductStockBuilder;
import dev.signet.wechatpay.productcoupon.ProductStockBundleBuilder;
import dev.signet.wechatpay.productcoupon.ProgressiveBundleUsageInfo;
import dev.signet.wechatpay.productcoupon.SingleUsageInfo;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockSendRuleForBundle;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.UsageMode;
import java.time.OffsetDateTime;
import java.util.List;

/** Product coupons as a brand would create them. */
final class BrandSamples {

    static final String OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    static final String APPID = "wx233544546545989";

    private BrandSamples() {}

    /** A coupon of 10 yuan off 100, whose first stock hands out three, two a day, and two to each user. */
    static CreateProductCoupon coupon(String requestNo, CouponCodeMode mode) {
        return base(requestNo)
                .usageMode(UsageMode.SINGLE)
                .singleUsageInfo(new SingleUsageInfo(new NormalCouponUsageRule(10000L, 1000L), null))
                .stock(ProductStockBuilder.create()
                        .couponCodeMode(mode)
                        .stockSendRule(new StockSendRule(3L, 2L, 2L))
                        .singleUsageRule(new ProductSingleUsageRule(year(), null, null, null))
                        .notifyConfig(new NotifyConfig(APPID))
                        .storeScope(StockStoreScope.SPECIFIC)
                        .build())
                .build();
    }

    /** A stock that hands out ten thousand, to one user if need be. */
    static ProductStock generous() {
        return ProductStockBuilder.create()
                .couponCodeMode(CouponCodeMode.WECHATPAY)
                .stockSendRule(new StockSendRule(10_000L, null, 10_000L))
                .singleUsageRule(new ProductSingleUsageRule(year(), null, null, null))
                .storeScope(StockStoreScope.NONE)
                .build();
    }

    /** A coupon of three rounds. */
    static CreateProductCoupon rounds(String requestNo) {
        NormalCouponUsageRule round = new NormalCouponUsageRule(10000L, 1000L);
        return base(requestNo)
                .usageMode(UsageMode.PROGRESSIVE_BUNDLE)
                .progressiveBundleUsageInfo(new ProgressiveBundleUsageInfo(3L, 0L))
                .stockBundle(ProductStockBundleBuilder.create()
                        .couponCodeMode(BundleCodeMode.WECHATPAY)
                        .stockSendRule(new StockSendRuleForBundle(5L, null, 2L))
                        .progressiveBundleUsageRule(
                                new ProductBundleUsageRule(year(), List.of(round, round, round), null, null))
                        .storeScope(StockStoreScope.NONE)
                        .build())
                .build();
    }

    private static CreateProductCouponBuilder base(String requestNo) {
        return CreateProductCouponBuilder.create()
                .outRequestNo(requestNo)
                .scope(ProductCouponScope.ALL)
                .type(ProductCouponType.NORMAL)
                .displayInfo(NewProductCouponDisplayInfoBuilder.create()
                        .name("满100减10")
                        .imageUrl("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
                        .backgroundUrl("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
                        .build());
    }

    /** All of 2026, for ten days from when it is received. */
    private static CouponAvailablePeriod year() {
        return CouponAvailablePeriodBuilder.create()
                .availableBeginTime(OffsetDateTime.parse("2026-01-01T00:00:00+08:00"))
                .availableEndTime(OffsetDateTime.parse("2027-01-01T00:00:00+08:00"))
                .availableDays(10L)
                .build();
    }
}
