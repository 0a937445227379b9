package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;

/** The background of a coupon. */
public enum BackgroundColor {
    /** Color010 of the platform's colour chart. */
    @WireName("Color010")
    COLOR010,

    /** Color020 of the platform's colour chart. */
    @WireName("Color020")
    COLOR020,

    /** Color030 of the platform's colour chart. */
    @WireName("Color030")
    COLOR030,

    /** Color040 of the platform's colour chart. */
    @WireName("Color040")
    COLOR040,

    /** Color050 of the platform's colour chart. */
    @WireName("Color050")
    COLOR050,

    /** Color060 of the platform's colour chart. */
    @WireName("Color060")
    COLOR060,

    /** Color070 of the platform's colour chart. */
    @WireName("Color070")
    COLOR070,

    /** Color080 of the platform's colour chart. */
    @WireName("Color080")
    COLOR080,

    /** Color090 of the platform's colour chart. */
    @WireName("Color090")
    COLOR090,

    /** Color100 of the platform's colour chart. */
    @WireName("Color100")
    COLOR100,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
