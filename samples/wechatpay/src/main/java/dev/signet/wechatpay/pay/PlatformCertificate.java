package dev.signet.wechatpay.pay;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the platform, encrypted.
 *
 * @param serialNo serial number of the certificate
 * @param effectiveTime from when it is valid
 * @param expireTime until when it is valid
 * @param encryptCertificate the certificate itself, encrypted
 */
public record PlatformCertificate(
        @Nullable String serialNo,
        @Nullable OffsetDateTime effectiveTime,
        @Nullable OffsetDateTime expireTime,
        @Nullable EncryptedCertificate encryptCertificate) {}
