package dev.signet.wechatpay.productcoupon;

/**
 * A store that was refused.
 *
 * @param storeId the store
 * @param code the error code
 * @param message the reason, in words
 */
public record FailedStore(String storeId, String code, String message) {}
