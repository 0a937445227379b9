package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.memory.BrandState.Held;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import dev.signet.wechatpay.productcoupon.UserCouponBuilder;
import dev.signet.wechatpay.productcoupon.UserCouponBundleInfo;
import dev.signet.wechatpay.productcoupon.UserCouponState;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The states of the coupons that users hold; time changes some of them by itself. */
final class BrandHeldCoupons {

    private final BrandState state;

    BrandHeldCoupons(BrandState state) {
        this.state = state;
    }

    /** It is in one of these states now. */
    void require(Held held, UserCouponState... allowed) {
        UserCouponState now = now(held.coupon());
        if (!Arrays.asList(allowed).contains(now)) {
            throw Refusals.invalid("the coupon is " + now + ", not " + Arrays.toString(allowed));
        }
    }

    /** Of a bundle, it is the next one to be used. */
    void requireTurn(Held held) {
        requirePlace(held, 0, "the coupons of a bundle are used one after the other");
    }

    /** Of a bundle, it is the one used last. */
    void requireLatest(Held held) {
        requirePlace(held, -1, "only the coupon of a bundle that was used last can be returned");
    }

    private void requirePlace(Held held, int beyondUsed, String objection) {
        UserCouponBundleInfo bundle = held.coupon().userProductCouponBundleInfo();
        if (bundle != null
                && Refusals.required(bundle.userCouponBundleIndex(), "index") != used(held, bundle) + beyondUsed) {
            throw Refusals.invalid(objection);
        }
    }

    UserCoupon change(Held held, UnaryOperator<UserCouponBuilder> change) {
        UserCoupon changed = change.apply(UserCouponBuilder.from(held.coupon())).build();
        Held now = new Held(held.openid(), held.appid(), changed);
        state.put(now);
        return shown(now);
    }

    /** As answers show it: with the state of this moment, and those of its product coupon and stock. */
    UserCoupon shown(Held held) {
        UserCoupon coupon = held.coupon();
        UserCouponBundleInfo bundle = coupon.userProductCouponBundleInfo();
        String couponId = coupon.productCoupon().productCouponId();
        UserCouponBuilder shown = UserCouponBuilder.from(coupon)
                .couponState(now(coupon))
                .productCoupon(state.coupon(couponId))
                .stock(state.stock(couponId, coupon.stock().stockId())
                        .shown(state.time().today()));
        if (bundle != null) {
            shown.userProductCouponBundleInfo(new UserCouponBundleInfo(
                    bundle.userCouponBundleId(),
                    bundle.userCouponBundleIndex(),
                    bundle.totalCount(),
                    used(held, bundle)));
        }
        return shown.build();
    }

    private long used(Held held, UserCouponBundleInfo bundle) {
        String id = Refusals.required(bundle.userCouponBundleId(), "user_coupon_bundle_id");
        List<UserCoupon> all = state.heldBy(held.openid()).map(Held::coupon).toList();
        return all.stream()
                .filter(coupon -> coupon.couponState() == UserCouponState.USED)
                .map(UserCoupon::userProductCouponBundleInfo)
                .filter(info -> info != null && id.equals(info.userCouponBundleId()))
                .count();
    }

    private UserCouponState now(UserCoupon coupon) {
        boolean inHand =
                coupon.couponState() == UserCouponState.EFFECTIVE || coupon.couponState() == UserCouponState.CONFIRMING;
        ValidTime time = new ValidTime(coupon.validBeginTime(), coupon.validEndTime());
        OffsetDateTime now = state.time().now();
        if (inHand && time.hasEnded(now)) {
            return UserCouponState.EXPIRED;
        }
        return coupon.couponState() == UserCouponState.EFFECTIVE && !time.hasBegun(now)
                ? UserCouponState.PENDING
                : coupon.couponState();
    }
}
