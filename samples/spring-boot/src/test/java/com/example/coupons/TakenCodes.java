package com.example.coupons;

import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.busifavor.UploadedCodesBuilder;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodesBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** The platform's side of an upload: takes whatever comes. */
final class TakenCodes {

    private TakenCodes() {}

    static UploadedCouponCodes ofBrand(UploadCouponCodes request) {
        List<String> different = request.codeList().stream().distinct().toList();
        return UploadedCouponCodesBuilder.create()
                .totalCount((long) different.size())
                .successCodeList(different)
                .build();
    }

    static UploadedCodes ofMerchant(UploadCodes request) {
        List<String> different = Objects.requireNonNull(request.couponCodeList()).stream()
                .distinct()
                .toList();
        return UploadedCodesBuilder.create()
                .stockId(request.stockId())
                .totalCount((long) different.size())
                .successCount((long) different.size())
                .successCodes(different)
                .successTime(OffsetDateTime.parse("2026-11-22T12:00:00.000+08:00"))
                .build();
    }
}
