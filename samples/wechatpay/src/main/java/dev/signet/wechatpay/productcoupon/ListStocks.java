package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the stocks of a product coupon, page by page.
 *
 * @param productCouponId the product coupon
 * @param state the state of the stocks asked for; null for any
 * @param pageSize how many a page has; null is 20
 * @param pageToken where the page begins, as the page before tells; null for the first page
 * @param stockBundleId the bundle of the stocks asked for; null for any
 */
public record ListStocks(
        @Path @Length(max = 40) String productCouponId,
        @Query @Nullable StockState state,
        @Query @Range(min = 1, max = 50) @Nullable Long pageSize,
        @Query @Nullable String pageToken,
        @Query @Nullable String stockBundleId) {}
