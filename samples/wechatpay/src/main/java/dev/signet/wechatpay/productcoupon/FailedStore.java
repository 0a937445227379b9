package dev.signet.wechatpay.productcoupon;

/** A store that was refused. */
public record FailedStore(String storeId, String code, String message) {}
