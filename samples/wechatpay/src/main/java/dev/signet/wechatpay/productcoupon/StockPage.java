package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of stocks; the count comes with the first page only.
 *
 * @param totalCount how many stocks there are; with the first page only
 * @param stockList the stocks of the page
 * @param nextPageToken where the next page begins; null if there is none
 */
public record StockPage(
        @Nullable Long totalCount,
        @Nullable List<Stock> stockList,
        @Nullable String nextPageToken) {}
