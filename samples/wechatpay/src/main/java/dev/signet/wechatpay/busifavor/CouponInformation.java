package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A user's coupon. */
public record CouponInformation(
        String stockName,
        String belongMerchant,
        @Nullable String comment,
        String goodsName,
        StockType stockType,
        @Nullable Boolean transferable,
        @Nullable Boolean shareable,
        @Nullable CouponState couponState,
        UserCouponUseRule couponUseRule,
        @Nullable CustomEntrance customEntrance,
        @Nullable DisplayPatternInfo displayPatternInfo,
        @Redacted @Nullable String couponCode,
        @Nullable String stockId,
        @Nullable OffsetDateTime availableStartTime,
        @Nullable OffsetDateTime expireTime,
        @Nullable OffsetDateTime receiveTime,
        @Nullable String sendRequestNo,
        @Nullable String useRequestNo,
        @Nullable OffsetDateTime useTime,
        @Nullable String associateOutTradeNo,
        @Nullable String returnRequestNo,
        @Nullable OffsetDateTime returnTime,
        @Nullable String deactivateRequestNo,
        @Nullable OffsetDateTime deactivateTime,
        @Nullable String deactivateReason) {}
