package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a user's coupons. Of the three merchants, the one that equals the caller is required (B11).
 *
 * @param openid the user's openid of this appid
 * @param appid the mini program or official account to which the openid belongs, bound to the caller or to the merchant
 *     the stock belongs to
 * @param stockId only coupons of this stock; null for all
 * @param couponState only coupons of this state: SENDED, USED or EXPIRED
 * @param creatorMerchant the merchant that created the stock; required if that is the caller
 * @param belongMerchant the merchant the stock belongs to; required if that is the caller
 * @param senderMerchant the merchant that hands the coupons out, also on another's behalf; required if that is the
 *     caller
 * @param offset the number of the page
 * @param limit the size of a page
 */
@AtLeastOneOf(
        value = {"creatorMerchant", "belongMerchant", "senderMerchant"},
        severity = Severity.WARN)
public record ListUserCoupons(
        @Path @Redacted @Length(min = 1, max = 128) String openid,
        @Query @Length(min = 1, max = 32) String appid,
        @Query @Length(min = 1, max = 20) @Nullable String stockId,
        @Query @Length(min = 1, max = 16) @Nullable String couponState,
        @Query @Length(min = 1, max = 32) @Nullable String creatorMerchant,
        @Query @Length(min = 8, max = 15) @Nullable String belongMerchant,
        @Query @Length(min = 1, max = 32) @Nullable String senderMerchant,
        @Query @Nullable Long offset,
        @Query @Nullable Long limit) {}
