package dev.signet.wechatpay.busifavor;

/** An uploaded code, and the coupon it belongs to. */
public record CodeDetails(CodeInformation codeInformation, CouponInformation couponInformation) {}
