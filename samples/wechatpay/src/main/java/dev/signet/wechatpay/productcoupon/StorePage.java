package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of stores; the count comes with the first page only.
 *
 * @param totalCount how many stores there are; with the first page only
 * @param storeList the stores of the page
 * @param nextPageToken where the next page begins; null if there is none
 */
public record StorePage(
        @Nullable Long totalCount,
        @Nullable List<StoreInfo> storeList,
        @Nullable String nextPageToken) {}
