package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** The membership card that a member coupon belongs to. */
public record MemberTagInfo(@Nullable String memberCardId) {}
