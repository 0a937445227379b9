package dev.signet.wechatpay.pay;

/**
 * Name and hash of an image.
 *
 * @param filename name of the file, with its suffix
 * @param sha256 SHA-256 of the file, in hexadecimal digits
 */
public record MarketingImageMeta(String filename, String sha256) {}
