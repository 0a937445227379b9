package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which stores were added or removed.
 *
 * @param totalCount how many different stores the request had
 * @param successStoreList the stores that were added or removed
 * @param failedStoreList the stores that were not, each with its reason
 */
public record StoresResult(
        Long totalCount,
        @Nullable List<StoreInfo> successStoreList,
        @Nullable List<FailedStore> failedStoreList) {}
