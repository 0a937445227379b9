package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;

/** The background of a coupon. */
public enum BackgroundColor {
    /** The color that WeChat Pay names Color010. */
    @WireName("Color010")
    COLOR010,
    /** The color that WeChat Pay names Color020, which coupons have by default. */
    @WireName("Color020")
    COLOR020,
    /** The color that WeChat Pay names Color030. */
    @WireName("Color030")
    COLOR030,
    /** The color that WeChat Pay names Color040. */
    @WireName("Color040")
    COLOR040,
    /** The color that WeChat Pay names Color050. */
    @WireName("Color050")
    COLOR050,
    /** The color that WeChat Pay names Color060. */
    @WireName("Color060")
    COLOR060,
    /** The color that WeChat Pay names Color070. */
    @WireName("Color070")
    COLOR070,
    /** The color that WeChat Pay names Color080. */
    @WireName("Color080")
    COLOR080,
    /** The color that WeChat Pay names Color090. */
    @WireName("Color090")
    COLOR090,
    /** The color that WeChat Pay names Color100. */
    @WireName("Color100")
    COLOR100,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
