package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.CouponDisplayInfo;
import dev.signet.wechatpay.productcoupon.NotifyConfig;
import dev.signet.wechatpay.productcoupon.StockBuilder;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.UsageRuleDisplayInfo;
import org.jspecify.annotations.Nullable;

/** What a request changes of a stock; what it does not name stays. */
final class BrandStockChange {

    private BrandStockChange() {}

    static StockBuilder of(
            StockBuilder stock,
            @Nullable UsageRuleDisplayInfo usage,
            @Nullable CouponDisplayInfo display,
            @Nullable NotifyConfig notify,
            @Nullable StockStoreScope scope) {
        if (usage != null) {
            stock.usageRuleDisplayInfo(usage);
        }
        if (display != null) {
            stock.couponDisplayInfo(display);
        }
        if (notify != null) {
            stock.notifyConfig(notify);
        }
        if (scope != null) {
            stock.storeScope(scope);
        }
        return stock;
    }
}
