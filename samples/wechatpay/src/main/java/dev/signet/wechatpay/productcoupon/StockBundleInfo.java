package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** Which bundle a stock belongs to. */
public record StockBundleInfo(
        @Nullable String stockBundleId, @Nullable Long stockBundleIndex) {}
