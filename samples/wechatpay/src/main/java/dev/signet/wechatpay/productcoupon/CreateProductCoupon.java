package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Creates a product coupon together with its first stock or stock bundle.
 *
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param scope what the coupon is good for
 * @param type what it grants
 * @param usageMode how often it is used
 * @param singleUsageInfo what it grants on all products; for coupons of usage mode SINGLE and scope ALL
 * @param progressiveBundleUsageInfo its rounds; for coupons of usage mode PROGRESSIVE_BUNDLE
 * @param displayInfo how it is shown
 * @param outProductNo the product, by the brand's own id
 * @param stock the first stock; for coupons of usage mode SINGLE
 * @param stockBundle the first stock bundle; for coupons of usage mode PROGRESSIVE_BUNDLE
 */
public record CreateProductCoupon(
        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Required(severity = Severity.WARN) @Nullable ProductCouponScope scope,
        @Required(severity = Severity.WARN) @Nullable ProductCouponType type,
        @Required(severity = Severity.WARN) @Nullable UsageMode usageMode,

        @AllowedWhen(field = "usageMode", is = "SINGLE")
        @RequiredWhen(field = "usageMode", is = "SINGLE", severity = Severity.WARN)
        @RequiredWhen(field = "scope", is = "ALL", severity = Severity.WARN)
        @Nullable
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
        return type != ProductCouponType.EXCHANGE || scope == null || scope == ProductCouponScope.SINGLE;
    }

    /** Answers know categories; the page of this request does not (page 4015736297). */
    @Check(
            message = "the scope is ALL or SINGLE; CATEGORY is of partners' answers",
            at = "scope",
            severity = Severity.WARN)
    boolean scopeIsOfThePage() {
        return scope != ProductCouponScope.CATEGORY;
    }
}
