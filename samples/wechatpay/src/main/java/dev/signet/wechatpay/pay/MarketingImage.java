package dev.signet.wechatpay.pay;

/**
 * Where an uploaded image is.
 *
 * @param mediaUrl address of the image
 */
public record MarketingImage(String mediaUrl) {}
