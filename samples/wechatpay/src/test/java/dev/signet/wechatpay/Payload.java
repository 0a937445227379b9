package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.notify.EventType;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import dev.signet.wechatpay.notification.ProductCouponSentCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a notification carries, with every field, in a file of its name. */
@SuppressWarnings(
        "ImmutableEnumChecker") // what it holds is immutable, though it does not say so in the checker's words
enum Payload {
    PRODUCT_COUPON_SENT(
            ProductCouponSentCodec.EVENT,
            "SEND payload: ([^.]*)[.]",
            Set.of(
                    "stock_bundle_id",
                    "user_coupon_bundle_id",
                    "phone_number",
                    "country_code",
                    "attach",
                    "channel_custom_info")),
    BUSIFAVOR_COUPON_SENT(BusifavorCouponSentCodec.EVENT, "COUPON[.]SEND`: decrypted [{]([^}]*)[}]", Set.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventType<?> event;
    private final Pattern list;
    private final Set<String> optional;

    Payload(EventType<?> event, String list, Set<String> optional) {
        this.event = event;
        this.list = Pattern.compile(list);
        this.optional = optional;
    }

    EventType<?> event() {
        return event;
    }

    Set<String> optional() {
        return optional;
    }

    ObjectNode json() {
        String file = "/notifications/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream json = Payload.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        json().fieldNames().forEachRemaining(names::add);
        return names;
    }

    JsonReader reader(ObjectNode json) {
        return JsonReader.of(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    JsonNode writtenBack(JsonReader in) {
        return written(event, in);
    }

    private static <T> JsonNode written(EventType<T> event, JsonReader in) {
        JsonWriter out = new JsonWriter(text -> null);
        event.codec().write(event.codec().read(in), out);
        in.end();
        try {
            return JSON.readTree(out.finish());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its fields as the sheet of the protocol lists them, in its order; a question mark follows an optional one. */
    List<String> listed() {
        Matcher found = list.matcher(Reference.protocol());
        assertThat(found.find()).isTrue();
        return List.of(found.group(1).split(", "));
    }
}
