package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.AssociateTradeInfo;
import dev.signet.wechatpay.busifavor.AssociatedTime;
import dev.signet.wechatpay.busifavor.BusifavorCoupons;
import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.busifavor.CouponPage;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.busifavor.DeactivateCoupon;
import dev.signet.wechatpay.busifavor.DeactivatedTime;
import dev.signet.wechatpay.busifavor.DisassociateTradeInfo;
import dev.signet.wechatpay.busifavor.DisassociatedTime;
import dev.signet.wechatpay.busifavor.GetUserCoupon;
import dev.signet.wechatpay.busifavor.ListUserCoupons;
import dev.signet.wechatpay.busifavor.ReturnCoupon;
import dev.signet.wechatpay.busifavor.ReturnedTime;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.SendGovCard;
import dev.signet.wechatpay.busifavor.SentCard;
import dev.signet.wechatpay.busifavor.SentCoupon;
import dev.signet.wechatpay.busifavor.UseCoupon;
import dev.signet.wechatpay.busifavor.UsedCoupon;
import dev.signet.wechatpay.memory.MerchantState.Held;
import java.time.OffsetDateTime;
import java.util.List;

/** The coupons of users in memory: sent, used, tied to orders, returned, ended. */
final class MerchantCoupons implements BusifavorCoupons {

    private final MerchantState state;
    private final MerchantHandout handout;
    private final MerchantHeldCoupons held;

    MerchantCoupons(MerchantState state) {
        this.state = state;
        this.handout = new MerchantHandout(state);
        this.held = new MerchantHeldCoupons(state);
    }

    @Override
    public SentCoupon send(SendCoupon request) {
        return handout.send(request);
    }

    @Override
    public UsedCoupon use(UseCoupon request) {
        Held coupon = state.held(request.stockId(), request.couponCode());
        if (request.openid() != null && !request.openid().equals(coupon.openid())) {
            throw Refusals.invalid("the coupon is another user's");
        }
        held.require(coupon, CouponState.SENDED);
        held.requireBegun(coupon);
        held.change(
                coupon,
                with -> with.couponState(CouponState.USED)
                        .useRequestNo(request.useRequestNo())
                        .useTime(request.useTime()));
        return new UsedCoupon(coupon.stock().id(), coupon.openid(), state.time().now());
    }

    @Override
    public ReturnedTime giveBack(ReturnCoupon request) {
        Held coupon = state.held(request.stockId(), request.couponCode());
        held.require(coupon, CouponState.USED);
        OffsetDateTime now = state.time().now();
        held.change(
                coupon,
                with -> with.couponState(CouponState.SENDED)
                        .associateOutTradeNo(null)
                        .returnRequestNo(request.returnRequestNo())
                        .returnTime(now));
        return new ReturnedTime(now);
    }

    @Override
    public DeactivatedTime deactivate(DeactivateCoupon request) {
        Held coupon = state.held(request.stockId(), request.couponCode());
        held.require(coupon, CouponState.SENDED);
        OffsetDateTime now = state.time().now();
        held.change(
                coupon,
                with -> with.couponState(CouponState.DEACTIVATED)
                        .deactivateRequestNo(request.deactivateRequestNo())
                        .deactivateTime(now)
                        .deactivateReason(request.deactivateReason()));
        return new DeactivatedTime(now);
    }

    @Override
    public AssociatedTime associate(AssociateTradeInfo request) {
        Held coupon = state.held(request.stockId(), request.couponCode());
        held.require(coupon, CouponState.USED);
        if (coupon.coupon().associateOutTradeNo() != null) {
            throw Refusals.invalid("the coupon is tied to an order already");
        }
        held.change(coupon, with -> with.associateOutTradeNo(request.outTradeNo()));
        return new AssociatedTime(state.time().now());
    }

    @Override
    public DisassociatedTime disassociate(DisassociateTradeInfo request) {
        Held coupon = state.held(request.stockId(), request.couponCode());
        if (!request.outTradeNo().equals(coupon.coupon().associateOutTradeNo())) {
            throw Refusals.invalid("the coupon is not tied to this order");
        }
        held.change(coupon, with -> with.associateOutTradeNo(null));
        return new DisassociatedTime(state.time().now());
    }

    @Override
    public SentCard sendCard(SendGovCard request) {
        return new SentCard(state.number(12));
    }

    @Override
    public CouponPage list(ListUserCoupons request) {
        List<CouponInformation> all = state.held()
                .filter(coupon -> coupon.openid().equals(request.openid())
                        && coupon.appid().equals(request.appid())
                        && (request.stockId() == null
                                || request.stockId().equals(coupon.stock().id())))
                .map(held::shown)
                .filter(coupon -> request.couponState() == null
                        || request.couponState().equals(String.valueOf(coupon.couponState())))
                .toList();
        Extract<CouponInformation> page = Extract.of(all, request.offset(), request.limit());
        return new CouponPage((long) all.size(), page.offset(), page.limit(), page.items());
    }

    @Override
    public CouponInformation get(GetUserCoupon request) {
        return state.held()
                .filter(coupon -> coupon.openid().equals(request.openid())
                        && coupon.code().equals(request.couponCode())
                        && coupon.appid().equals(request.appid()))
                .findFirst()
                .map(held::shown)
                .orElseThrow(() -> MerchantState.missing("the user has no coupon with this code"));
    }
}
