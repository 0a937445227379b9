package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.NotifyAddress;
import dev.signet.wechatpay.productcoupon.NotifyConfigs;
import dev.signet.wechatpay.productcoupon.SetNotifyConfig;
import org.jspecify.annotations.Nullable;

/** The address of a brand's notifications in memory. */
final class BrandNotifyConfigs implements NotifyConfigs {

    private final PlatformTime time;
    private @Nullable NotifyAddress address;

    BrandNotifyConfigs(PlatformTime time) {
        this.time = time;
    }

    @Override
    public NotifyAddress get() {
        if (address == null) {
            throw Refusals.invalid("no address was set");
        }
        return address;
    }

    @Override
    public NotifyAddress set(SetNotifyConfig request) {
        NotifyAddress set = new NotifyAddress(Refusals.required(request.notifyUrl(), "notify_url"), time.now());
        address = set;
        return set;
    }
}
