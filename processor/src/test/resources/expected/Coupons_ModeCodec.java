package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.json.EnumCodec;

/**
 * {@link Coupons.Mode} as text on the wire.
 */
@Generated("fixtures.Coupons.Mode")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_ModeCodec {
    /**
     * The constants and their texts.
     */
    public static final EnumCodec<Coupons.Mode> TEXTS = EnumCodec.<Coupons.Mode>builder("Mode")
            .constant(Coupons.Mode.NOW, "NOW")
            .constant(Coupons.Mode.LATER, "LATER")
            .build();

    private Coupons_ModeCodec() {
    }
}
