package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and with what a coupon was used or returned. */
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
