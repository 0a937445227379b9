package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * The store where an order was made.
 *
 * @param id number of the store
 * @param name name of the store
 * @param areaCode code of the area, such as 440305
 * @param address address of the store
 */
public record StoreInfo(@Nullable String id, String name, String areaCode, String address) {}
