package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;

/** The background of a coupon. */
public enum BackgroundColor {
    @WireName("Color010")
    COLOR010,
    @WireName("Color020")
    COLOR020,
    @WireName("Color030")
    COLOR030,
    @WireName("Color040")
    COLOR040,
    @WireName("Color050")
    COLOR050,
    @WireName("Color060")
    COLOR060,
    @WireName("Color070")
    COLOR070,
    @WireName("Color080")
    COLOR080,
    @WireName("Color090")
    COLOR090,
    @WireName("Color100")
    COLOR100,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
