package dev.signet.wechatpay.pay;

/** Name and hash of an image. */
public record MarketingImageMeta(String filename, String sha256) {}
