package com.example.parcels;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

/** An API of their own: two endpoints. */
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
public interface Parcels {

    /** Sends a parcel. */
    @Post("/v1/parcels")
    @ApiError(status = 409, code = "ALREADY_SENT", when = "It was sent before.", remedy = "Ask for it.")
    Parcel send(NewParcel request);

    /** Asks for a parcel. */
    @Get("/v1/parcels/{parcel_no}")
    Parcel find(@Path String parcelNo, @Query @Nullable Boolean withHistory);
}
