package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * Which bundle a stock belongs to.
 *
 * @param stockBundleId the stock bundle
 * @param stockBundleIndex the place of the stock in the bundle, from 0
 */
public record StockBundleInfo(
        @Nullable String stockBundleId, @Nullable Long stockBundleIndex) {}
