package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user's coupon.
 *
 * @param stockName name of the stock
 * @param belongMerchant the merchant the stock belongs to
 * @param comment the note on the stock, which only the merchant sees who configured it
 * @param goodsName for which goods the coupon is
 * @param stockType what the coupon grants
 * @param transferable whether the user may give the coupon away; not open yet
 * @param shareable whether the user may share the link by which it is received; not open yet
 * @param couponState the state of the coupon
 * @param couponUseRule when it can be used, what it grants, and where
 * @param customEntrance ways from the coupon's page to elsewhere
 * @param displayPatternInfo how it is shown
 * @param couponCode the coupon code
 * @param stockId the stock
 * @param availableStartTime when the user can start to use it: at its receipt, or at 00:00:00 of a later day if the
 *     stock has days to wait
 * @param expireTime when it expires
 * @param receiveTime when the user received it
 * @param sendRequestNo number of the request that sent it
 * @param useRequestNo number of the request that used it; null if it was not used
 * @param useTime when it was used; null if it was not
 * @param associateOutTradeNo the merchant's number of the order it is tied to; null if it was not tied
 * @param returnRequestNo number of the request that returned it; null if it was not returned
 * @param returnTime when it was returned; null if it was not
 * @param deactivateRequestNo number of the request that ended it; null if it was not ended
 * @param deactivateTime when it was ended; null if it was not
 * @param deactivateReason why it was ended; may be null even then
 */
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
