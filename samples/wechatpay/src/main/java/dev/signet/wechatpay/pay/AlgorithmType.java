package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Which certificates are asked for. */
public enum AlgorithmType {
    /** Those for SM2. */
    SM2,

    /** Those for RSA. */
    RSA,

    /** Those for either. */
    ALL,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
