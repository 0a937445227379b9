package dev.signet.runtime;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.RequestBinding;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.call.RuntimeAbi;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.validation.LengthRule;
import dev.signet.runtime.validation.RequiredRule;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Severity;
import dev.signet.spec.Verification;
import dev.signet.spec.constraint.Length;
import java.util.List;

/** A small API, written by hand as the processor would write it. */
public final class Pings {

    public record Ping(String id, String text) {}

    /** Its constructor refuses what no server should answer. */
    public record Pong(String text, long count) {

        public Pong {
            if (count < 0) {
                throw new IllegalArgumentException("count");
            }
        }
    }

    private static final RequiredRule TEXT_REQUIRED = new RequiredRule("Ping.text.required", Severity.ENFORCE);
    private static final LengthRule TEXT_LENGTH =
            new LengthRule("Ping.text.length", Severity.ENFORCE, 1, 5, Length.Unit.CHARACTERS);
    private static final LengthRule TEXT_SHORT =
            new LengthRule("Ping.text.short", Severity.WARN, 1, 3, Length.Unit.CHARACTERS);

    public static final Endpoint<Ping, Pong> PING = keyed(Schemes.WECHATPAY_BRAND);
    public static final Endpoint<Ping, Pong> MERCHANT_PING = keyed(Schemes.WECHATPAY_MERCHANT);

    /** Changes something, and has no idempotency key. */
    public static final Endpoint<Ping, Pong> UNKEYED =
            at(Method.POST, Schemes.WECHATPAY_BRAND).build();

    public static final Endpoint<Ping, Pong> GET =
            at(Method.GET, Schemes.WECHATPAY_BRAND).build();

    /** Changes something, and its answers prove nothing. */
    public static final Endpoint<Ping, Pong> UNPROVEN = at(Method.POST, Schemes.WECHATPAY_BRAND)
            .proof(Verification.Mode.NONE, "")
            .build();

    /** Its answers sign a digest. */
    public static final Endpoint<Ping, Pong> DIGEST = at(Method.GET, Schemes.WECHATPAY_BRAND)
            .proof(Verification.Mode.DIGEST_HEADER, "X-Sha1")
            .build();

    /** Its text is sensitive. */
    public static final Endpoint<Ping, Pong> SECRET = at(Method.POST, Schemes.WECHATPAY_BRAND, new SecretBinding())
            .idempotencyKey(Ping::id)
            .build();

    private Pings() {}

    private static Endpoint<Ping, Pong> keyed(String scheme) {
        return at(Method.POST, scheme).idempotencyKey(Ping::id).build();
    }

    private static Endpoint.Builder<Ping, Pong> at(Method method, String scheme) {
        return at(method, scheme, new Binding());
    }

    private static Endpoint.Builder<Ping, Pong> at(Method method, String scheme, RequestBinding<Ping> binding) {
        return Endpoint.builder(RuntimeAbi.V1, "Pings.ping")
                .at(method, "/pings/{id}", scheme, List.of("https://main.example", "https://backup.example"))
                .types(
                        binding,
                        (ping, out) -> {
                            out.enter("text");
                            if (ping.text() == null) {
                                TEXT_REQUIRED.missing(out);
                            } else {
                                TEXT_LENGTH.check(ping.text(), out);
                                TEXT_SHORT.check(ping.text(), out);
                            }
                            out.exit();
                        },
                        new PongCodec())
                .rate(20, 1)
                .error(400, "PARAM_ERROR", "Wrong.", "Correct it.", Retry.NEVER)
                .error(400, "SYSTEM_ERROR", "Busy.", "", Retry.SAME_REQUEST);
    }

    private static final class Binding implements RequestBinding<Ping> {

        @Override
        public void write(Ping request, RequestWriter out) {
            out.path("id", request.id());
            JsonWriter json = out.body();
            json.beginObject();
            json.member("text", request.text());
            json.endObject();
        }

        @Override
        public Ping read(RequestReader in) {
            throw new AssertionError("not read here");
        }
    }

    private static final class SecretBinding implements RequestBinding<Ping> {

        @Override
        public void write(Ping request, RequestWriter out) {
            out.path("id", request.id());
            JsonWriter json = out.body();
            json.beginObject();
            json.member("text", Sensitive.of(request.text()), (text, value) -> value.value(text));
            json.endObject();
        }

        @Override
        public Ping read(RequestReader in) {
            throw new AssertionError("not read here");
        }
    }

    private static final class PongCodec implements Codec<Pong> {

        @Override
        public void write(Pong value, JsonWriter out) {
            throw new AssertionError("not written here");
        }

        @SuppressWarnings("NullAway") // A required member that is missing is null, and noted.
        @Override
        public Pong read(JsonReader in) {
            String text = null;
            Long count = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "text" -> text = in.string();
                    case "count" -> count = in.longNumber();
                    default -> in.skipUnknown();
                }
            }
            return new Pong(in.required("text", text), count == null ? 0 : count);
        }
    }
}
