package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.FilePart;
import dev.signet.spec.Part;

/** Uploads an image; the meta part is what is signed. */
public record UploadMarketingImage(
        @Part MarketingImageMeta meta, @Part FilePart file) {}
