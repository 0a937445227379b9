package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import org.jspecify.annotations.Nullable;

/** Asks for uploaded codes, page by page. */
public record ListCodes(
        @Path String stockId,
        @Query @Nullable CouponState status,
        @Query @Nullable String appid,
        @Query @Nullable Long offset,
        @Query @Nullable Long limit) {}
