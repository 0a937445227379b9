package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Redacted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each uploaded code. */
public record UploadedCouponCodes(
        Long totalCount,
        @Redacted @Nullable List<String> successCodeList,
        @Nullable List<FailedCouponCode> failedCodeList,
        @Redacted @Nullable List<String> alreadyExistCodeList,
        @Redacted @Nullable List<String> duplicateCodeList) {}
