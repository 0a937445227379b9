package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.FilePart;
import dev.signet.spec.Part;

/**
 * Uploads an image; the meta part is what is signed.
 *
 * @param meta name and hash of the image
 * @param file the image
 */
public record UploadMarketingImage(
        @Part MarketingImageMeta meta, @Part FilePart file) {}
