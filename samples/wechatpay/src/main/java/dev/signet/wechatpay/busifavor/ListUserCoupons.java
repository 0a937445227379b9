package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Asks for a user's coupons. Of the three merchants, the one that equals the caller is required (B11). */
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
