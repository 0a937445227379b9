package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.memory.BrandState.Held;
import dev.signet.wechatpay.productcoupon.ConfirmUserCoupon;
import dev.signet.wechatpay.productcoupon.CouponUsageDetail;
import dev.signet.wechatpay.productcoupon.CouponUsageDetailBuilder;
import dev.signet.wechatpay.productcoupon.DeactivateUserCoupon;
import dev.signet.wechatpay.productcoupon.GetUserCoupon;
import dev.signet.wechatpay.productcoupon.ListUserCoupons;
import dev.signet.wechatpay.productcoupon.PreSendUserCoupon;
import dev.signet.wechatpay.productcoupon.PreSentCoupon;
import dev.signet.wechatpay.productcoupon.ReturnUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCouponBundle;
import dev.signet.wechatpay.productcoupon.SentCouponBundle;
import dev.signet.wechatpay.productcoupon.UseUserCoupon;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import dev.signet.wechatpay.productcoupon.UserCouponBuilder;
import dev.signet.wechatpay.productcoupon.UserCouponBundleInfo;
import dev.signet.wechatpay.productcoupon.UserCouponPage;
import dev.signet.wechatpay.productcoupon.UserCouponState;
import dev.signet.wechatpay.productcoupon.UserCoupons;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The coupons of users in memory: sent, confirmed, used, returned, ended. */
final class BrandUserCoupons implements UserCoupons {

    private final BrandState state;
    private final BrandHandout handout;
    private final BrandHeldCoupons held;

    BrandUserCoupons(BrandState state) {
        this.state = state;
        this.handout = new BrandHandout(state);
        this.held = new BrandHeldCoupons(state);
    }

    @Override
    public PreSentCoupon preSend(PreSendUserCoupon request) {
        BrandStock stock = state.stock(
                Refusals.required(request.productCouponId(), "product_coupon_id"),
                Refusals.required(request.stockId(), "stock_id"));
        handout.require(stock, request.openid());
        return new PreSentCoupon("token" + state.number(20));
    }

    @Override
    public UserCoupon send(SendUserCoupon request) {
        return held.shown(handout.one(request));
    }

    @Override
    public SentCouponBundle sendBundle(SendUserCouponBundle request) {
        List<UserCoupon> sent =
                handout.bundle(request).stream().map(held::shown).toList();
        UserCouponBundleInfo bundle =
                Refusals.required(sent.get(0).userProductCouponBundleInfo(), "user_product_coupon_bundle_info");
        return new SentCouponBundle(Refusals.required(bundle.userCouponBundleId(), "user_coupon_bundle_id"), sent);
    }

    @Override
    public UserCoupon confirm(ConfirmUserCoupon request) {
        Held coupon = find(request.openid(), request.productCouponId(), request.stockId(), request.couponCode());
        held.require(coupon, UserCouponState.CONFIRMING);
        return held.change(
                coupon,
                with -> with.couponState(UserCouponState.EFFECTIVE)
                        .confirmRequestNo(request.outRequestNo())
                        .confirmTime(state.time().now()));
    }

    @Override
    public UserCoupon use(UseUserCoupon request) {
        Held coupon = find(request.openid(), request.productCouponId(), request.stockId(), request.couponCode());
        held.require(coupon, UserCouponState.EFFECTIVE);
        held.requireTurn(coupon);
        CouponUsageDetail used = CouponUsageDetailBuilder.create()
                .useRequestNo(request.outRequestNo())
                .useTime(Refusals.required(request.useTime(), "use_time"))
                .associatedOrderInfo(request.associatedOrderInfo())
                .associatedPayScoreOrderInfo(request.associatedPayScoreOrderInfo())
                .savedAmount(request.savedAmount())
                .build();
        return held.change(coupon, with -> detail(coupon, with.couponState(UserCouponState.USED), used));
    }

    @Override
    public UserCoupon giveBack(ReturnUserCoupon request) {
        Held coupon = find(request.openid(), request.productCouponId(), request.stockId(), request.couponCode());
        held.require(coupon, UserCouponState.USED);
        held.requireLatest(coupon);
        CouponUsageDetail returned = CouponUsageDetailBuilder.from(detail(coupon.coupon()))
                .returnRequestNo(request.outRequestNo())
                .returnTime(state.time().now())
                .build();
        return held.change(coupon, with -> detail(coupon, with.couponState(UserCouponState.EFFECTIVE), returned));
    }

    @Override
    public UserCoupon deactivate(DeactivateUserCoupon request) {
        Held coupon = find(request.openid(), request.productCouponId(), request.stockId(), request.couponCode());
        held.require(coupon, UserCouponState.CONFIRMING, UserCouponState.PENDING, UserCouponState.EFFECTIVE);
        return held.change(
                coupon,
                with -> with.couponState(UserCouponState.DEACTIVATED)
                        .deactivateRequestNo(request.outRequestNo())
                        .deactivateTime(state.time().now())
                        .deactivateReason(request.deactivateReason()));
    }

    @Override
    public UserCoupon get(GetUserCoupon request) {
        return held.shown(find(request.openid(), request.productCouponId(), request.stockId(), request.couponCode()));
    }

    @Override
    public UserCouponPage list(ListUserCoupons request) {
        List<UserCoupon> all = state.heldBy(request.openid())
                .map(held::shown)
                .filter(coupon -> isOrAny(request.couponState(), coupon.couponState()))
                .filter(coupon -> isOrAny(request.stockId(), coupon.stock().stockId()))
                .filter(coupon -> isOrAny(
                        request.productCouponId(), coupon.productCoupon().productCouponId()))
                .filter(coupon -> isOrAny(request.userCouponBundleId(), bundleId(coupon)))
                .toList();
        Slice<UserCoupon> page = Slice.of(all, request.pageSize(), request.pageToken());
        return new UserCouponPage((long) all.size(), page.items(), page.next());
    }

    private Held find(String openid, @Nullable String couponId, @Nullable String stockId, String code) {
        BrandStock stock =
                state.stock(Refusals.required(couponId, "product_coupon_id"), Refusals.required(stockId, "stock_id"));
        return state.held(openid, stock.id(), code);
    }

    private static UserCouponBuilder detail(Held coupon, UserCouponBuilder with, CouponUsageDetail detail) {
        return coupon.coupon().userProductCouponBundleInfo() == null
                ? with.singleUsageDetail(detail)
                : with.progressiveBundleUsageDetail(detail);
    }

    private static CouponUsageDetail detail(UserCoupon coupon) {
        CouponUsageDetail detail = coupon.userProductCouponBundleInfo() == null
                ? coupon.singleUsageDetail()
                : coupon.progressiveBundleUsageDetail();
        return Refusals.required(detail, "usage detail");
    }

    private static boolean isOrAny(@Nullable Object wanted, @Nullable Object value) {
        return wanted == null || wanted.equals(value);
    }

    private static @Nullable String bundleId(UserCoupon coupon) {
        return Optional.ofNullable(coupon.userProductCouponBundleInfo())
                .map(UserCouponBundleInfo::userCouponBundleId)
                .orElse(null);
    }
}
