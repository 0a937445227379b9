package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the stores of a stock, page by page.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock
 * @param pageSize how many a page has; null is 20
 * @param pageToken where the page begins, as the page before tells; null for the first page
 */
public record ListAssociatedStores(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,
        @Query @Range(min = 1, max = 200) @Nullable Long pageSize,
        @Query @Nullable String pageToken) {}
