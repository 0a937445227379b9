package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import org.jspecify.annotations.Nullable;

/**
 * Asks for uploaded codes, page by page.
 *
 * @param stockId the stock
 * @param status only codes of this state; null for all
 * @param appid the official account
 * @param offset where the page starts
 * @param limit how many codes a page has at most
 */
public record ListCodes(
        @Path String stockId,
        @Query @Nullable CouponState status,
        @Query @Nullable String appid,
        @Query @Nullable Long offset,
        @Query @Nullable Long limit) {}
