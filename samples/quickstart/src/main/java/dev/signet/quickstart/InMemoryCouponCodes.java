package dev.signet.quickstart;

import dev.signet.wechatpay.productcoupon.CouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodesBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The server's side of the brand's coupon codes: those of one stock, kept in memory. */
final class InMemoryCouponCodes implements CouponCodes {

    private final Set<String> codes = new HashSet<>();

    @Override
    public synchronized UploadedCouponCodes upload(UploadCouponCodes request) {
        Set<String> seen = new HashSet<>();
        List<String> taken = new ArrayList<>();
        List<String> existing = new ArrayList<>();
        List<String> duplicate = new ArrayList<>();
        for (String code : request.codeList()) {
            if (!seen.add(code)) {
                duplicate.add(code);
            } else if (codes.add(code)) {
                taken.add(code);
            } else {
                existing.add(code);
            }
        }
        return UploadedCouponCodesBuilder.create()
                .totalCount((long) seen.size())
                .successCodeList(taken)
                .alreadyExistCodeList(existing)
                .duplicateCodeList(duplicate)
                .build();
    }
}
