package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Which certificates are asked for. */
public enum AlgorithmType {
    SM2,
    RSA,
    ALL,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
