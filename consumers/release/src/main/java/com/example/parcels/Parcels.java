package com.example.parcels;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Schemes;

/** An API of their own: one endpoint. */
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
public interface Parcels {

    /** Asks for a parcel. */
    @Get("/v1/parcels/{parcel_no}")
    Parcel find(@Path String parcelNo);
}
