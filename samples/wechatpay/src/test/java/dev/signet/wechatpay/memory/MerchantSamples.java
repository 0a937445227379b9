package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.CouponAvailableTimeBuilder;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.CouponUseRuleBuilder;
import dev.signet.wechatpay.busifavor.CreateStock;
import dev.signet.wechatpay.busifavor.CreateStockBuilder;
import dev.signet.wechatpay.busifavor.ExchangeCoupon;
import dev.signet.wechatpay.busifavor.FixedNormalCoupon;
import dev.signet.wechatpay.busifavor.StockSendRuleBuilder;
import dev.signet.wechatpay.busifavor.StockType;
import dev.signet.wechatpay.busifavor.UseMethod;
import java.time.OffsetDateTime;

/** Stocks as a merchant would create them. */
final class MerchantSamples {

    static final String OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    static final String APPID = "wx233544546545989";
    static final String MCHID = "1900007291";

    private MerchantSamples() {}

    /** A stock of coupons of 1 yuan off 10, which hands out three, and two to each user. */
    static CreateStock stock(String requestNo, CouponCodeMode mode) {
        return stock(requestNo, mode, StockType.NORMAL);
    }

    /** The same of a type: an amount off, or an exchange. */
    static CreateStock stock(String requestNo, CouponCodeMode mode, StockType type) {
        CouponUseRuleBuilder rule = CouponUseRuleBuilder.create()
                .useMethod(UseMethod.OFF_LINE)
                .couponAvailableTime(CouponAvailableTimeBuilder.create()
                        .availableBeginTime(OffsetDateTime.parse("2026-01-01T00:00:00+08:00"))
                        .availableEndTime(OffsetDateTime.parse("2027-01-01T00:00:00+08:00"))
                        .availableDayAfterReceive(10L)
                        .waitDaysAfterReceive(1L)
                        .build());
        if (type == StockType.NORMAL) {
            rule.fixedNormalCoupon(new FixedNormalCoupon(100L, 1000L));
        } else {
            rule.exchangeCoupon(new ExchangeCoupon(100L, 1000L));
        }
        return CreateStockBuilder.create()
                .outRequestNo(requestNo)
                .stockName("8月1日活动券")
                .belongMerchant(MCHID)
                .goodsName("xxx商品使用")
                .stockType(type)
                .couponUseRule(rule.build())
                .stockSendRule(StockSendRuleBuilder.create()
                        .maxCoupons(3L)
                        .maxCouponsPerUser(2L)
                        .build())
                .couponCodeMode(mode)
                .build();
    }
}
