package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** The store where an order was made. */
public record StoreInfo(@Nullable String id, String name, String areaCode, String address) {}
