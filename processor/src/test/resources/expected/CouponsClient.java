package fixtures;

import dev.signet.runtime.Caller;
import dev.signet.runtime.Generated;

/**
 * Calls {@link Coupons}. For many threads, like the caller it holds.
 */
@Generated("fixtures.Coupons")
@SuppressWarnings({"deprecation", "removal"})
public final class CouponsClient implements Coupons {
    private final Caller caller;

    /**
     * A client that calls as {@code caller}.
     */
    public CouponsClient(Caller caller) {
        this.caller = caller;
    }

    /**
     * Uploads codes. More words follow.
     *
     * @param request the codes
     */
    @Override
    public Coupons.Uploaded upload(Coupons.Upload request) {
        return this.caller.call(CouponsEndpoints.UPLOAD, request).result();
    }
}
