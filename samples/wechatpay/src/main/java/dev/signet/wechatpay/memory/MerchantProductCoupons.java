package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorProductCoupons;
import dev.signet.wechatpay.busifavor.PreSendProductCoupon;
import dev.signet.wechatpay.busifavor.PreSentCoupon;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.SendProductCoupon;
import dev.signet.wechatpay.busifavor.SentCoupon;

/** Product coupons of a merchant in memory: handed out as all others are. */
final class MerchantProductCoupons implements BusifavorProductCoupons {

    private final MerchantState state;
    private final MerchantHandout handout;

    MerchantProductCoupons(MerchantState state) {
        this.state = state;
        this.handout = new MerchantHandout(state);
    }

    @Override
    public PreSentCoupon preSend(PreSendProductCoupon request) {
        MerchantStock stock = state.stock(request.stockId());
        if (request.openid() != null) {
            handout.require(stock, request.openid());
        }
        return new PreSentCoupon("token" + state.number(20));
    }

    @Override
    public SentCoupon send(SendProductCoupon request) {
        return handout.send(new SendCoupon(
                request.openid(), request.appid(), request.stockId(), request.outRequestNo(), request.couponCode()));
    }
}
