package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.busifavor.CouponInformationBuilder;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.memory.MerchantState.Held;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;

/** The states of the coupons that users hold; time ends some of them by itself. */
final class MerchantHeldCoupons {

    private final MerchantState state;

    MerchantHeldCoupons(MerchantState state) {
        this.state = state;
    }

    /** It is in this state now. */
    void require(Held held, CouponState wanted) {
        CouponState now = shown(held).couponState();
        if (now != wanted) {
            throw Refusals.invalid("the coupon is " + now + ", not " + wanted);
        }
    }

    /** It can be used by now. */
    void requireBegun(Held held) {
        OffsetDateTime begin = Refusals.required(held.coupon().availableStartTime(), "available_start_time");
        if (state.time().now().isBefore(begin)) {
            throw Refusals.invalid("the coupon can be used from " + begin);
        }
    }

    void change(Held held, UnaryOperator<CouponInformationBuilder> change) {
        CouponInformation changed =
                change.apply(CouponInformationBuilder.from(held.coupon())).build();
        state.put(new Held(held.stock(), held.code(), held.openid(), held.appid(), changed));
    }

    /** As answers show it: with the state of this moment. */
    CouponInformation shown(Held held) {
        CouponInformation coupon = held.coupon();
        OffsetDateTime end = Refusals.required(coupon.expireTime(), "expire_time");
        boolean expired = coupon.couponState() == CouponState.SENDED
                && !state.time().now().isBefore(end);
        return expired
                ? CouponInformationBuilder.from(coupon)
                        .couponState(CouponState.EXPIRED)
                        .build()
                : coupon;
    }
}
