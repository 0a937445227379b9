package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** A stock of busifavor coupons. */
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
