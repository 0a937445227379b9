package dev.signet.quickstart.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import java.util.List;

/**
 * Codes of the brand's own for a stock.
 *
 * @param productCouponId the product coupon, by the id that WeChat Pay gave it
 * @param stockId the stock; it belongs to the product coupon
 * @param outRequestNo the brand's own number of this request, unique; the same number again is the same request
 * @param codeList the codes, each unique to the brand
 */
public record UploadCouponCodes(
        @Path String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Redacted @Items(min = 1, max = 200)
        List<@Length(min = 1, max = 40) @Charset("0-9A-Za-z_-") String> codeList) {}
