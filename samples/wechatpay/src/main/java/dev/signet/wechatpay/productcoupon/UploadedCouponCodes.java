package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Example;
import dev.signet.spec.Redacted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each uploaded code.
 *
 * @param totalCount how many different codes the request had
 * @param successCodeList the codes that were taken
 * @param failedCodeList the codes that were not, each with its reason
 * @param alreadyExistCodeList the codes that the system had before
 * @param duplicateCodeList the codes that stood in the request more than once
 */
@Example("""
        {
          "total_count": 1,
          "success_code_list": ["vCode_8888888888"],
          "failed_code_list": [{"coupon_code": "vCode_1234567890", "code": "SYSTEM_ERROR", "message": "系统失败"}],
          "already_exist_code_list": ["vCode_1111111111"],
          "duplicate_code_list": ["vCode_8888888888"]
        }""")
public record UploadedCouponCodes(
        Long totalCount,
        @Redacted @Nullable List<String> successCodeList,
        @Nullable List<FailedCouponCode> failedCodeList,
        @Redacted @Nullable List<String> alreadyExistCodeList,
        @Redacted @Nullable List<String> duplicateCodeList) {}
