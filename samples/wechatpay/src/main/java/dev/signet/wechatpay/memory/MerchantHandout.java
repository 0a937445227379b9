package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Refusal;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.busifavor.CouponInformationBuilder;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.busifavor.CouponUseRule;
import dev.signet.wechatpay.busifavor.SendCoupon;
import dev.signet.wechatpay.busifavor.SentCoupon;
import dev.signet.wechatpay.busifavor.Stock;
import dev.signet.wechatpay.busifavor.UserCouponUseRule;
import dev.signet.wechatpay.memory.MerchantState.Held;
import dev.signet.wechatpay.notification.BusifavorCouponSent;
import java.time.OffsetDateTime;

/** Hands busifavor coupons out to users: of the stock's budget, with a code of the stock's mode. */
final class MerchantHandout {

    private final MerchantState state;

    MerchantHandout(MerchantState state) {
        this.state = state;
    }

    SentCoupon send(SendCoupon request) {
        MerchantStock stock = state.stock(request.stockId());
        require(stock, request.openid());
        OffsetDateTime now = state.time().now();
        String code = code(stock, request, now);
        stock.budget().spend(request.openid(), state.time().today());
        state.put(new Held(
                stock, code, request.openid(), request.appid(), coupon(stock, code, request.outRequestNo(), now)));
        state.outbox()
                .add(new BusifavorCouponSent(
                        "EVENT_TYPE_BUSICOUPON_SEND",
                        code,
                        stock.id(),
                        now,
                        request.openid(),
                        "u" + request.openid(),
                        "BUSICOUPON_SEND_CHANNEL_API"));
        return new SentCoupon(stock.id(), code, request.outRequestNo(), null);
    }

    /** The user may have one. */
    void require(MerchantStock stock, String openid) {
        stock.validTime(state.time().now()); // refuses if it is over
        stock.budget().objection(openid, state.time().today()).ifPresent(objection -> {
            throw new Refusal(403, "RULELIMIT", objection);
        });
    }

    private String code(MerchantStock stock, SendCoupon request, OffsetDateTime now) {
        CouponCodeMode mode = stock.declared().couponCodeMode();
        if (mode != CouponCodeMode.MERCHANT_API) {
            return mode == CouponCodeMode.MERCHANT_UPLOAD
                    ? stock.codes()
                            .take(request.openid(), now)
                            .orElseThrow(() -> Refusals.invalid("no uploaded code of the stock is left"))
                    : state.number(22);
        }
        String code = Refusals.required(request.couponCode(), "coupon_code");
        if (state.isHeld(stock.id(), code)) {
            throw new Refusal(400, "RESOURCE_ALREADY_EXISTS", "the code was handed out already");
        }
        return code;
    }

    private static CouponInformation coupon(MerchantStock of, String code, String requestNo, OffsetDateTime now) {
        Stock stock = of.declared();
        ValidTime valid = of.validTime(now);
        return CouponInformationBuilder.create()
                .stockId(stock.stockId())
                .stockName(stock.stockName())
                .belongMerchant(stock.belongMerchant())
                .comment(stock.comment())
                .goodsName(stock.goodsName())
                .stockType(stock.stockType())
                .transferable(stock.stockSendRule().transferable())
                .shareable(stock.stockSendRule().shareable())
                .couponState(CouponState.SENDED)
                .couponUseRule(rule(stock.couponUseRule()))
                .customEntrance(stock.customEntrance())
                .displayPatternInfo(stock.displayPatternInfo())
                .couponCode(code)
                .availableStartTime(valid.begin())
                .expireTime(valid.end())
                .receiveTime(now)
                .sendRequestNo(requestNo)
                .build();
    }

    private static UserCouponUseRule rule(CouponUseRule rule) {
        return new UserCouponUseRule(
                rule.couponAvailableTime(),
                rule.couponAvailableTime().availableWeek(),
                rule.couponAvailableTime().irregularyAvaliableTime(),
                rule.fixedNormalCoupon(),
                rule.discountCoupon(),
                rule.exchangeCoupon(),
                rule.useMethod(),
                rule.miniProgramsAppid(),
                rule.miniProgramsPath());
    }
}
