package dev.signet.spec;

/** Names of the signing schemes the runtime brings with it. */
public final class Schemes {

    /** WeChat Pay API v3 as a merchant: {@code WECHATPAY2-SHA256-RSA2048}, identified by {@code mchid}. */
    public static final String WECHATPAY_MERCHANT = "WECHATPAY_MERCHANT";

    /** WeChat Pay as a brand: {@code WECHATPAY-BRAND-SHA256-RSA2048}, identified by {@code brand_id}. */
    public static final String WECHATPAY_BRAND = "WECHATPAY_BRAND";

    private Schemes() {}
}
