package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * Where an uploaded image is.
 *
 * @param imageUrl the URL of the image
 * @param mediaUrl the URL of the media file; only the partner's description has it
 */
public record UploadedImage(
        @Nullable String imageUrl, @Nullable String mediaUrl) {}
