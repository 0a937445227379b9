package dev.signet.wechatpay.pay;

import java.util.List;

/** The platform's certificates. */
public record PlatformCertificates(List<PlatformCertificate> data) {}
