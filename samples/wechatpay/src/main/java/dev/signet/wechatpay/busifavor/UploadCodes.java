package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Uploads coupon codes. */
public record UploadCodes(
        @Path @Length(min = 1, max = 20) String stockId,

        @Redacted @Items(min = 1, max = 200) @Nullable
        List<@Length(min = 1, max = 32) @Charset("0-9A-Za-z _\\/=|-") String> couponCodeList,

        @IdempotencyKey @Length(min = 1, max = 128) String uploadRequestNo) {}
