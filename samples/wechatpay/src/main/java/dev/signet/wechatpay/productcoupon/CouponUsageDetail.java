package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and with what a coupon was used or returned.
 *
 * @param useRequestNo the brand's own number of the request that used it; null if it was not used
 * @param useTime when it was used, with the offset of its zone; null if it was not
 * @param returnRequestNo the brand's own number of the request that returned it; null if it was not returned
 * @param returnTime when it was returned, with the offset of its zone; null if it was not
 * @param associatedOrderInfo the WeChat Pay order it was used with
 * @param associatedPayScoreOrderInfo the WeChat Pay score order it was used with
 * @param savedAmount what it took off the price, in fen; only the partner's description has it
 * @param totalCount how often it can be used in total; only the partner's description has it
 * @param usedCount how often it was used; only the partner's description has it
 * @param detailItemList how each round was used, in a shape that is open; only the partner's description has it
 */
public record CouponUsageDetail(
        @Nullable String useRequestNo,
        @Nullable OffsetDateTime useTime,
        @Nullable String returnRequestNo,
        @Nullable OffsetDateTime returnTime,
        @Nullable AssociatedOrderInfo associatedOrderInfo,
        @Nullable AssociatedPayScoreOrderInfo associatedPayScoreOrderInfo,
        @Nullable Long savedAmount,
        @Nullable Long totalCount,
        @Nullable Long usedCount,
        @Nullable List<JsonNode> detailItemList) {}
