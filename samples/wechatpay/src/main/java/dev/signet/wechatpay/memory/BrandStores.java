package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.FailedStore;
import dev.signet.wechatpay.productcoupon.StoreInfo;
import dev.signet.wechatpay.productcoupon.StoresResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Stores that are added to stocks, or removed from them. */
final class BrandStores {

    private BrandStores() {}

    static StoresResult associate(List<BrandStock> stocks, @Nullable List<StoreInfo> stores) {
        return each(stocks, stores, Set::add, "the store is associated already");
    }

    static StoresResult disassociate(List<BrandStock> stocks, @Nullable List<StoreInfo> stores) {
        return each(stocks, stores, Set::remove, "the store is not associated");
    }

    private static StoresResult each(
            List<BrandStock> stocks,
            @Nullable List<StoreInfo> stores,
            BiPredicate<Set<String>, String> change,
            String objection) {
        // A store without an id refuses all of them, before anything is changed.
        Refusals.required(stores, "store_list").forEach(store -> Refusals.required(store.storeId(), "store_id"));
        List<StoreInfo> done = new ArrayList<>();
        List<FailedStore> failed = new ArrayList<>();
        for (StoreInfo store : Refusals.required(stores, "store_list")) {
            String id = Refusals.required(store.storeId(), "store_id");
            boolean changed = false;
            for (BrandStock stock : stocks) {
                changed |= change.test(stock.stores(), id);
            }
            if (changed) {
                done.add(store);
            } else {
                failed.add(new FailedStore(id, "INVALID_REQUEST", objection));
            }
        }
        return new StoresResult((long) done.size() + failed.size(), done, failed);
    }
}
