package dev.signet.wechatpay.sandbox;

import dev.signet.runtime.Caller;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.productcoupon.CouponAvailablePeriodBuilder;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CreateProductCoupon;
import dev.signet.wechatpay.productcoupon.CreateProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.CreatedProductCoupon;
import dev.signet.wechatpay.productcoupon.NewProductCouponDisplayInfoBuilder;
import dev.signet.wechatpay.productcoupon.NormalCouponUsageRule;
import dev.signet.wechatpay.productcoupon.ProductCouponScope;
import dev.signet.wechatpay.productcoupon.ProductCouponType;
import dev.signet.wechatpay.productcoupon.ProductCouponsClient;
import dev.signet.wechatpay.productcoupon.ProductSingleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductStock;
import dev.signet.wechatpay.productcoupon.ProductStockBuilder;
import dev.signet.wechatpay.productcoupon.SingleUsageInfo;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.UsageMode;
import java.time.OffsetDateTime;
import java.util.Objects;

/** A product coupon with a stock that takes codes: something to begin with. */
final class FirstCoupon {

    private static final String IMAGE = "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx";

    private FirstCoupon() {}

    /** Creates it by a call, as the brand would; says in a line how it is named. */
    static String createdBy(String brand, Sandbox sandbox, OffsetDateTime now) {
        Caller caller = Caller.builder()
                .identity(sandbox.identity(brand))
                .hosts(sandbox.host())
                .build();
        CreatedProductCoupon created = new ProductCouponsClient(caller).create(coupon(now));
        return "The product coupon " + created.productCouponId() + " has the stock "
                + Objects.requireNonNull(created.stock()).stockId() + ", which takes codes.";
    }

    private static CreateProductCoupon coupon(OffsetDateTime now) {
        return CreateProductCouponBuilder.create()
                .outRequestNo("first_coupon")
                .scope(ProductCouponScope.ALL)
                .type(ProductCouponType.NORMAL)
                .usageMode(UsageMode.SINGLE)
                .singleUsageInfo(new SingleUsageInfo(new NormalCouponUsageRule(10000L, 1000L), null))
                .displayInfo(NewProductCouponDisplayInfoBuilder.create()
                        .name("满100减10")
                        .imageUrl(IMAGE)
                        .backgroundUrl(IMAGE)
                        .build())
                .stock(stock(now))
                .build();
    }

    private static ProductStock stock(OffsetDateTime now) {
        return ProductStockBuilder.create()
                .couponCodeMode(CouponCodeMode.UPLOAD)
                .stockSendRule(new StockSendRule(10_000_000L, null, 1L))
                .singleUsageRule(new ProductSingleUsageRule(
                        CouponAvailablePeriodBuilder.create()
                                .availableBeginTime(now)
                                .availableEndTime(now.plusDays(300))
                                .build(),
                        null,
                        null,
                        null))
                .storeScope(StockStoreScope.NONE)
                .build();
    }
}
