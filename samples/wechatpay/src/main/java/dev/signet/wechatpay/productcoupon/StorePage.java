package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of stores; the count comes with the first page only. */
public record StorePage(
        Long totalCount,
        @Nullable List<StoreInfo> storeList,
        @Nullable String nextPageToken) {}
