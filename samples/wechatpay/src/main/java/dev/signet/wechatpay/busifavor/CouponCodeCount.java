package dev.signet.wechatpay.busifavor;

/** How many uploaded codes there are. */
public record CouponCodeCount(Long totalCount, Long availableCount) {}
