package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import org.jspecify.annotations.NullUnmarked;

/**
 * {@link Coupons.Failure} on the wire.
 */
@NullUnmarked
@Generated("fixtures.Coupons.Failure")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_FailureCodec implements Codec<Coupons.Failure> {
    /**
     * The only one.
     */
    public static final Coupons_FailureCodec INSTANCE = new Coupons_FailureCodec();

    private Coupons_FailureCodec() {
    }

    @Override
    public void write(Coupons.Failure value, JsonWriter out) {
        out.beginObject();
        out.member("code", value.code());
        out.member("final_", value.final_());
        out.endObject();
    }

    @Override
    public Coupons.Failure read(JsonReader in) {
        String code = null;
        Boolean final_ = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "code" -> code = in.string();
                case "final_" -> final_ = in.bool();
                default -> in.skipUnknown();
            }
        }
        return new Coupons.Failure(
                in.required("code", code),
                in.primitive("final_", final_));
    }
}
