package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An uploaded code. */
public record CodeInformation(
        @Redacted @Nullable String code,
        @Nullable CodeStatus codeStatus,
        @Nullable OffsetDateTime uploadTime,
        @Nullable OffsetDateTime dispatchedTime,
        @Redacted @Nullable String openid,
        @Redacted @Nullable String unionid,
        @Redacted @Nullable String couponCode) {}
