package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** Where an uploaded image is. */
public record UploadedImage(@Nullable String imageUrl, String mediaUrl) {}
