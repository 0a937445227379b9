package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/** Asks for the stocks of a product coupon, page by page. */
public record ListStocks(
        @Path @Length(max = 40) String productCouponId,
        @Query @Nullable StockState state,
        @Query @Range(min = 1, max = 50) @Nullable Long pageSize,
        @Query @Nullable String pageToken,
        @Query @Nullable String stockBundleId) {}
