package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * {@link Coupons.Uploaded} on the wire.
 */
@NullUnmarked
@Generated("fixtures.Coupons.Uploaded")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_UploadedCodec implements Codec<Coupons.Uploaded> {
    /**
     * The only one.
     */
    public static final Coupons_UploadedCodec INSTANCE = new Coupons_UploadedCodec();

    private Coupons_UploadedCodec() {
    }

    @Override
    public void write(Coupons.Uploaded value, JsonWriter out) {
        out.beginObject();
        out.member("count", value.count());
        out.list("failures", value.failures(), Coupons_FailureCodec.INSTANCE::write);
        out.member("state", value.state(), Coupons_StateCodec.TEXTS::write);
        out.endObject();
    }

    @Override
    public Coupons.Uploaded read(JsonReader in) {
        Long count = null;
        List<Coupons.Failure> failures = null;
        Coupons.State state = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "count" -> count = in.longNumber();
                case "failures" -> failures = in.list(Coupons_FailureCodec.INSTANCE::read);
                case "state" -> state = Coupons_StateCodec.TEXTS.read(in);
                default -> in.skipUnknown();
            }
        }
        return new Coupons.Uploaded(
                in.primitive("count", count),
                failures,
                in.required("state", state));
    }
}
