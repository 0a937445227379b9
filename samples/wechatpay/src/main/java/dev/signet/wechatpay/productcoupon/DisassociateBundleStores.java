package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes stores from a stock bundle.
 *
 * @param productCouponId the product coupon
 * @param stockBundleId the stock bundle
 * @param storeList the stores to remove
 */
public record DisassociateBundleStores(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockBundleId,

        @Items(min = 1, max = 200) @Required(severity = Severity.WARN) @Nullable
        List<StoreInfo> storeList) {}
