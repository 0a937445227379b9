package dev.signet.quickstart.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes of the merchant's own for a stock.
 *
 * @param stockId the stock
 * @param couponCodeList the codes; the page prints a star where other sources have an underscore, so the star is sent
 *     with a warning
 * @param uploadRequestNo the merchant's own number of this request, unique
 */
public record UploadPreloadedCodes(
        @Path @Length(min = 1, max = 20) String stockId,

        @Redacted @Items(min = 1, max = 200) @Nullable
        List<
                        @Length(min = 1, max = 32) @Charset("0-9a-zA-Z _\\/=|*-")
                        @Charset(value = "0-9a-zA-Z _\\/=|-", severity = Severity.WARN, id = "star") String>
                couponCodeList,

        @IdempotencyKey @Length(min = 1, max = 128) String uploadRequestNo) {}
