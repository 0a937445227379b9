package dev.signet.wechatpay.busifavor;

import java.util.List;

/** A page of a user's coupons. */
public record CouponPage(Long totalCount, Long offset, Long limit, List<CouponInformation> data) {}
