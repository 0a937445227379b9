package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorCallbacks;
import dev.signet.wechatpay.busifavor.CouponNotifyAddress;
import dev.signet.wechatpay.busifavor.GetCouponNotify;
import dev.signet.wechatpay.busifavor.SetCouponNotify;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses of a merchant's notifications in memory. */
final class MerchantCallbacks implements BusifavorCallbacks {

    private final MerchantState state;
    private final Map<String, CouponNotifyAddress> addresses = new HashMap<>();

    MerchantCallbacks(MerchantState state) {
        this.state = state;
    }

    @Override
    public CouponNotifyAddress set(SetCouponNotify request) {
        String mchid = Optional.ofNullable(request.mchid()).orElse(state.mchid());
        CouponNotifyAddress address = new CouponNotifyAddress(state.time().now(), request.notifyUrl(), mchid);
        addresses.put(mchid, address);
        return address;
    }

    @Override
    public CouponNotifyAddress get(GetCouponNotify request) {
        String mchid = Optional.ofNullable(request.mchid()).orElse(state.mchid());
        return Optional.ofNullable(addresses.get(mchid))
                .orElseThrow(() -> MerchantState.missing("no address was set for " + mchid));
    }
}
