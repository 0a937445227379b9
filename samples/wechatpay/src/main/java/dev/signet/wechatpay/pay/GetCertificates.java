package dev.signet.wechatpay.pay;

import dev.signet.spec.Query;
import org.jspecify.annotations.Nullable;

/** Asks for the platform's certificates. */
public record GetCertificates(@Query @Nullable AlgorithmType algorithmType) {}
