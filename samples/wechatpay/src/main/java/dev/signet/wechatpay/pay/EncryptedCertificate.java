package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * A certificate, encrypted with the API key.
 *
 * @param algorithm the algorithm, such as AEAD_AES_256_GCM
 * @param nonce the nonce of the encryption
 * @param associatedData the data that is authenticated with it
 * @param ciphertext the encrypted certificate
 */
public record EncryptedCertificate(
        @Nullable String algorithm,
        @Nullable String nonce,
        @Nullable String associatedData,
        @Nullable String ciphertext) {}
