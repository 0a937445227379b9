package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * A stock of busifavor coupons.
 *
 * @param stockName name of the stock
 * @param belongMerchant the merchant the stock belongs to; in the modes for service providers, the sub-merchant
 * @param comment a note that only the merchant sees who configured the stock
 * @param goodsName for which goods the coupons are, as shown in the user's card pack
 * @param stockType what the coupons grant
 * @param couponUseRule when the coupons are valid, what they grant, and where they are used
 * @param stockSendRule how many coupons may be handed out, and to whom
 * @param customEntrance ways from the coupon's page to elsewhere
 * @param displayPatternInfo how the coupons are shown
 * @param stockState the state of the stock
 * @param couponCodeMode where the coupon codes come from
 * @param stockId id of the stock
 * @param couponCodeCount how many codes were uploaded, for stocks of the code mode MERCHANT_UPLOAD; null for others
 * @param notifyConfig settings of the notifications of events
 * @param sendCountInformation how many coupons were handed out
 * @param subsidy whether subsidies may be paid for the coupons; not open yet
 */
public record Stock(
        String stockName,
        String belongMerchant,
        @Nullable String comment,
        String goodsName,
        StockType stockType,
        CouponUseRule couponUseRule,
        StockSendRule stockSendRule,
        @Nullable CustomEntrance customEntrance,
        @Nullable DisplayPatternInfo displayPatternInfo,
        StockState stockState,
        CouponCodeMode couponCodeMode,
        String stockId,
        @Nullable CouponCodeCount couponCodeCount,
        @Nullable NotifyConfig notifyConfig,
        @Nullable SendCountInformation sendCountInformation,
        @Nullable Boolean subsidy) {}
