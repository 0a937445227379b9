package dev.signet.wechatpay.pay;

/** Where an uploaded image is. */
public record MarketingImage(String mediaUrl) {}
