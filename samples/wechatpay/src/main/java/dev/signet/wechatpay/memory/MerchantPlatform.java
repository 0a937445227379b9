package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Served;
import dev.signet.runtime.call.TimeSource;
import dev.signet.wechatpay.busifavor.BusifavorCallbacksEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCodesEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorProductCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorStocksEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorSubsidiesEndpoints;
import dev.signet.wechatpay.notification.BusifavorCouponSent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The busifavor coupons of one merchant, in memory: what a sandbox serves, all seven interfaces of the family over one state. Stocks
 * run at once, without a review; subsidies are paid at once. For many threads; one request is done at a time.
 */
public final class MerchantPlatform {

    private final MerchantState state;
    private final OnceOnly onceOnly;
    private final List<Served<?, ?>> served;

    private MerchantPlatform(MerchantState state, Outbox<BusifavorCouponSent> outbox) {
        List<Served<?, ?>> all = new ArrayList<>();
        all.addAll(BusifavorStocksEndpoints.serve(new MerchantStocks(state)));
        all.addAll(BusifavorCodeUploadsEndpoints.serve(new MerchantCodeUploads(state)));
        all.addAll(BusifavorCodesEndpoints.serve(new MerchantCodes(state)));
        all.addAll(BusifavorCouponsEndpoints.serve(new MerchantCoupons(state)));
        all.addAll(BusifavorProductCouponsEndpoints.serve(new MerchantProductCoupons(state)));
        all.addAll(BusifavorSubsidiesEndpoints.serve(new MerchantSubsidies(state)));
        all.addAll(BusifavorCallbacksEndpoints.serve(new MerchantCallbacks(state)));
        this.state = state;
        this.onceOnly = new OnceOnly(outbox);
        this.served = onceOnly.all(all);
    }

    /** The platform of a merchant that nobody listens to. */
    public static MerchantPlatform of(String mchid, TimeSource time) {
        return of(mchid, time, sent -> {});
    }

    /**
     * The platform of a merchant. {@code onSent} is told of each coupon that a user got, before the answer goes out, in the thread of
     * the request; what it throws, the request ends with. It may send a notification, and be slow.
     */
    public static MerchantPlatform of(String mchid, TimeSource time, Consumer<BusifavorCouponSent> onSent) {
        Outbox<BusifavorCouponSent> outbox = new Outbox<>(onSent);
        return new MerchantPlatform(new MerchantState(mchid, new PlatformTime(time), outbox), outbox);
    }

    /** Each endpoint and what answers it: {@code Sandbox.builder().serve(platform.served())}. */
    public List<Served<?, ?>> served() {
        return served;
    }

    /** The codes that were uploaded for a stock, in their order: for what a test asserts. */
    public List<String> uploadedCodes(String stockId) {
        return onceOnly.look(() -> state.stock(stockId).codes().all().stream()
                .map(CodePool.Code::text)
                .toList());
    }
}
