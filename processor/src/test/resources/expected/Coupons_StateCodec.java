package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.json.EnumCodec;

/**
 * {@link Coupons.State} as text on the wire.
 */
@Generated("fixtures.Coupons.State")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_StateCodec {
    /**
     * The constants and their texts.
     */
    public static final EnumCodec<Coupons.State> TEXTS = EnumCodec.<Coupons.State>builder("State")
            .constant(Coupons.State.OPEN, "OPEN")
            .unrecognized(Coupons.State.UNRECOGNIZED)
            .build();

    private Coupons_StateCodec() {
    }
}
