package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Uploads coupon codes of the merchant's own.
 *
 * @param stockId the stock
 * @param couponCodeList the codes; the page prints a star where other sources have an underscore, so the star is sent
 *     with a warning
 * @param uploadRequestNo the merchant's own number of this request, unique
 */
public record UploadCodes(
        @Path @Length(min = 1, max = 20) String stockId,

        @Redacted @Items(min = 1, max = 200) @Required(severity = Severity.WARN) @Nullable
        List<
                        @Length(min = 1, max = 32) @Charset("0-9A-Za-z _\\/=|*-")
                        @Charset(value = "0-9A-Za-z _\\/=|-", severity = Severity.WARN, id = "star") String>
                couponCodeList,

        @IdempotencyKey @Length(min = 1, max = 128) String uploadRequestNo) {}
