package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Redacted;

/** A store that was refused. */
public record FailedStore(String storeId, @Redacted String code, String message) {}
