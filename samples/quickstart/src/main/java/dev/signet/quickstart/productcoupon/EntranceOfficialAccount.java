package dev.signet.quickstart.productcoupon;

/**
 * A way from a coupon to an official account.
 *
 * @param appid the account
 */
public record EntranceOfficialAccount(String appid) {}
