package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.memory.BrandState.Held;
import dev.signet.wechatpay.notification.ProductCouponSendChannel;
import dev.signet.wechatpay.notification.ProductCouponSent;
import dev.signet.wechatpay.notification.ProductCouponSentBuilder;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.SendChannel;
import dev.signet.wechatpay.productcoupon.SendUserCoupon;
import dev.signet.wechatpay.productcoupon.SendUserCouponBundle;
import dev.signet.wechatpay.productcoupon.StockState;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import dev.signet.wechatpay.productcoupon.UserCouponBuilder;
import dev.signet.wechatpay.productcoupon.UserCouponBundleInfo;
import dev.signet.wechatpay.productcoupon.UserCouponState;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands coupons out to users: of the stock's budget, with a code of the stock's mode. They wait to be confirmed. */
final class BrandHandout {

    private final BrandState state;

    BrandHandout(BrandState state) {
        this.state = state;
    }

    Held one(SendUserCoupon request) {
        BrandStock stock = state.stock(
                Refusals.required(request.productCouponId(), "product_coupon_id"),
                Refusals.required(request.stockId(), "stock_id"));
        if (stock.bundleId().isPresent()) {
            throw Refusals.invalid(
                    "the stock is in the bundle " + stock.bundleId().get() + ": send that");
        }
        Refusals.required(request.appid(), "appid");
        require(stock, request.openid());
        return hand(stock, request, null);
    }

    List<Held> bundle(SendUserCouponBundle request) {
        String couponId = Refusals.required(request.productCouponId(), "product_coupon_id");
        Refusals.required(request.appid(), "appid");
        List<BrandStock> stocks = state.bundle(couponId, Refusals.required(request.stockBundleId(), "stock_bundle_id"));
        stocks.forEach(stock -> require(stock, request.openid()));
        String bundleId = state.number(22);
        List<Held> handed = new ArrayList<>();
        for (BrandStock stock : stocks) {
            UserCouponBundleInfo info =
                    new UserCouponBundleInfo(bundleId, (long) handed.size(), (long) stocks.size(), 0L);
            handed.add(hand(stock, single(request, stock), info));
        }
        return handed;
    }

    private static SendUserCoupon single(SendUserCouponBundle request, BrandStock stock) {
        return new SendUserCoupon(
                request.openid(),
                request.productCouponId(),
                stock.id(),
                null,
                request.appid(),
                request.sendRequestNo(),
                request.attach(),
                request.couponTagInfo());
    }

    /** The stock hands out coupons, and the user may have one. Whatever speaks against it does so before anything changes. */
    void require(BrandStock stock, String openid) {
        state.effectiveCoupon(stock.couponId());
        StockState now = stock.shown(state.time().today()).state();
        if (now != StockState.SENDING) {
            throw Refusals.invalid("the stock is " + now + ", not SENDING");
        }
        stock.validTime(state.time().now()); // refuses if it is over
        stock.budget().objection(openid, state.time().today()).ifPresent(objection -> {
            throw Refusals.invalid(objection);
        });
        if (stock.codeMode() == CouponCodeMode.UPLOAD && stock.codes().available() == 0) {
            throw Refusals.invalid("no uploaded code of the stock is left");
        }
    }

    private Held hand(BrandStock stock, SendUserCoupon request, @Nullable UserCouponBundleInfo bundle) {
        OffsetDateTime now = state.time().now();
        ValidTime valid = stock.validTime(now);
        String code = code(stock, request, now);
        stock.budget().spend(request.openid(), state.time().today());
        UserCoupon coupon = UserCouponBuilder.create()
                .couponCode(code)
                .couponState(UserCouponState.CONFIRMING)
                .validBeginTime(valid.begin())
                .validEndTime(valid.end())
                .receiveTime(now)
                .sendRequestNo(request.sendRequestNo())
                .sendChannel(SendChannel.API)
                .userProductCouponBundleInfo(bundle)
                .productCoupon(state.coupon(stock.couponId()))
                .stock(stock.shown(state.time().today()))
                .attach(request.attach())
                .couponTagInfo(request.couponTagInfo())
                .build();
        Held held = new Held(request.openid(), Refusals.required(request.appid(), "appid"), coupon);
        state.put(held);
        state.outbox().add(told(held, stock));
        return held;
    }

    private String code(BrandStock stock, SendUserCoupon request, OffsetDateTime now) {
        if (stock.codeMode() != CouponCodeMode.API_ASSIGN) {
            return stock.codeMode() == CouponCodeMode.UPLOAD
                    ? stock.codes().take(request.openid(), now).orElseThrow()
                    : state.number(22);
        }
        String code = Refusals.required(request.couponCode(), "coupon_code");
        if (state.isHeld(stock.id(), code)) {
            throw Refusals.invalid("the code was handed out already");
        }
        return code;
    }

    private ProductCouponSent told(Held held, BrandStock stock) {
        UserCoupon coupon = held.coupon();
        return ProductCouponSentBuilder.create()
                .brandId(state.brandId())
                .couponCode(coupon.couponCode())
                .productCouponId(stock.couponId())
                .stockId(stock.id())
                .stockBundleId(stock.bundleId().orElse(null))
                .userCouponBundleId(Optional.ofNullable(coupon.userProductCouponBundleInfo())
                        .map(UserCouponBundleInfo::userCouponBundleId)
                        .orElse(null))
                .appid(held.appid())
                .openid(held.openid())
                .unionid("u" + held.openid())
                .receiveTime(coupon.receiveTime())
                .sendRequestNo(coupon.sendRequestNo())
                .sendChannel(ProductCouponSendChannel.API)
                .validBeginTime(coupon.validBeginTime())
                .validEndTime(coupon.validEndTime())
                .attach(coupon.attach())
                .build();
    }
}
