package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds stores to a stock.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock
 * @param storeList the stores to add
 */
public record AssociateStores(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,

        @Items(min = 1, max = 200) @Required(severity = Severity.WARN) @Nullable
        List<StoreInfo> storeList) {}
