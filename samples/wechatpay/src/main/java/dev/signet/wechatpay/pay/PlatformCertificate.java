package dev.signet.wechatpay.pay;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A certificate of the platform, encrypted. */
public record PlatformCertificate(
        @Nullable String serialNo,
        @Nullable OffsetDateTime effectiveTime,
        @Nullable OffsetDateTime expireTime,
        @Nullable EncryptedCertificate encryptCertificate) {}
