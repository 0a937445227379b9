package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import java.util.List;

/**
 * Uploads coupon codes that the platform hands out. A code that comes twice is legal: the answer tells of it.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock; it belongs to the product coupon, and its codes are of mode UPLOAD
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param codeList the codes; what stands here twice is uploaded once
 */
public record UploadCouponCodes(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Redacted @Items(min = 1, max = 200)
        List<@Length(min = 1, max = 40) @Charset("0-9A-Za-z_-") String> codeList) {}
