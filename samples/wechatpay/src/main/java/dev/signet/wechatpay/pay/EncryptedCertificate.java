package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** A certificate, encrypted with the API key. */
public record EncryptedCertificate(
        @Nullable String algorithm,
        @Nullable String nonce,
        @Nullable String associatedData,
        @Nullable String ciphertext) {}
