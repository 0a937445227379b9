package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.call.RequestBinding;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * {@link Coupons.Upload} on the wire.
 */
@NullUnmarked
@Generated("fixtures.Coupons.Upload")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_UploadCodec implements RequestBinding<Coupons.Upload> {
    /**
     * The only one.
     */
    public static final Coupons_UploadCodec INSTANCE = new Coupons_UploadCodec();

    private Coupons_UploadCodec() {
    }

    @Override
    public void write(Coupons.Upload value, RequestWriter out) {
        out.path("stock_id", value.stockId());
        JsonWriter json = out.body();
        json.beginObject();
        json.member("request_no", value.requestNo());
        json.list("codes", value.codes(), (element, to) -> to.value(element));
        json.member("mode", value.mode(), Coupons_ModeCodec.TEXTS::write);
        json.member("delay", value.delay());
        json.endObject();
    }

    @Override
    public Coupons.Upload read(RequestReader in) {
        String stockId = in.path("stock_id");
        JsonReader json = in.body();
        String requestNo = null;
        List<String> codes = null;
        Coupons.Mode mode = null;
        Integer delay = null;
        json.beginObject();
        for (String member = json.nextMember(); member != null; member = json.nextMember()) {
            switch (member) {
                case "request_no" -> requestNo = json.string();
                case "codes" -> codes = json.list(JsonReader::string);
                case "mode" -> mode = Coupons_ModeCodec.TEXTS.read(json);
                case "delay" -> delay = json.intNumber();
                default -> json.skipUnknown();
            }
        }
        return new Coupons.Upload(
                stockId,
                json.required("request_no", requestNo),
                json.required("codes", codes),
                json.required("mode", mode),
                delay);
    }
}
