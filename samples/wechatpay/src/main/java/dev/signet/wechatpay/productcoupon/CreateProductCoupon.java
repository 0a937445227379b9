package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Creates a product coupon together with its first stock or stock bundle. */
public record CreateProductCoupon(
        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Required(severity = Severity.WARN) @Nullable ProductCouponScope scope,
        @Required(severity = Severity.WARN) @Nullable ProductCouponType type,
        @Required(severity = Severity.WARN) @Nullable UsageMode usageMode,

        @AllowedWhen(field = "usageMode", is = "SINGLE") @Nullable
        SingleUsageInfo singleUsageInfo,

        @OnlyWhen(field = "usageMode", is = "PROGRESSIVE_BUNDLE") @Nullable
        ProgressiveBundleUsageInfo progressiveBundleUsageInfo,

        @Required(severity = Severity.WARN) @Nullable NewProductCouponDisplayInfo displayInfo,
        @Length(max = 40) @Nullable String outProductNo,

        @OnlyWhen(field = "usageMode", is = "SINGLE") @Nullable
        ProductStock stock,

        @OnlyWhen(field = "usageMode", is = "PROGRESSIVE_BUNDLE") @Nullable
        ProductStockBundle stockBundle) {

    /** What is exchanged is one product (page 4015736297). */
    @Check(message = "EXCHANGE is for the scope SINGLE only", at = "type")
    boolean exchangesOneProduct() {
        return type != ProductCouponType.EXCHANGE || scope == ProductCouponScope.SINGLE;
    }
}
