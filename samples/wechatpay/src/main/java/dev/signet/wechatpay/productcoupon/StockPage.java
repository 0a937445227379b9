package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of stocks; the count comes with the first page only. */
public record StockPage(
        Long totalCount,
        @Nullable List<Stock> stockList,
        @Nullable String nextPageToken) {}
