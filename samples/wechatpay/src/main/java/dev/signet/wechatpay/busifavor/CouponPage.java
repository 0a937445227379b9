package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a user's coupons.
 *
 * @param totalCount how many coupons there are in all
 * @param offset the number of the page
 * @param limit the size of a page
 * @param data the coupons
 */
public record CouponPage(
        Long totalCount, Long offset, Long limit, @Nullable List<CouponInformation> data) {}
