package dev.signet.wechatpay.pay;

import java.util.List;

/**
 * The platform's certificates.
 *
 * @param data the certificates
 */
public record PlatformCertificates(List<PlatformCertificate> data) {}
