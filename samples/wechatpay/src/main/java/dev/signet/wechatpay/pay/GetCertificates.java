package dev.signet.wechatpay.pay;

import dev.signet.spec.Query;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the platform's certificates.
 *
 * @param algorithmType which certificates are asked for
 */
public record GetCertificates(@Query @Nullable AlgorithmType algorithmType) {}
