package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.RequiredWhen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a user's coupon.
 *
 * @param couponTagList the tags
 * @param memberTagInfo the membership card; for the tag MEMBER
 */
public record CouponTagInfo(
        @Nullable List<UserCouponTag> couponTagList,

        @RequiredWhen(field = "couponTagList", contains = "MEMBER") @Nullable
        MemberTagInfo memberTagInfo) {}
