package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * The membership card that a member coupon belongs to.
 *
 * @param memberCardId the template of the membership card
 */
public record MemberTagInfo(@Nullable String memberCardId) {}
