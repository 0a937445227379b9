package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stores were added or removed. */
public record StoresResult(
        Long totalCount,
        @Nullable List<StoreInfo> successStoreList,
        @Nullable List<FailedStore> failedStoreList) {}
