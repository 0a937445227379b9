package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded code.
 *
 * @param code the code as uploaded
 * @param codeStatus whether a coupon was handed out with it
 * @param uploadTime when it was uploaded
 * @param dispatchedTime when it was handed out, for a code that is DISPATCHED
 * @param openid the openid of the user who received the coupon
 * @param unionid the unionid of the user who received the coupon
 * @param couponCode the code of the user's coupon
 */
public record CodeInformation(
        @Redacted @Nullable String code,
        @Nullable CodeStatus codeStatus,
        @Nullable OffsetDateTime uploadTime,
        @Nullable OffsetDateTime dispatchedTime,
        @Redacted @Nullable String openid,
        @Redacted @Nullable String unionid,
        @Redacted @Nullable String couponCode) {}
