package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Served;
import dev.signet.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a person sees of a sandbox: a page at {@code /__console}, what came as JSON at {@code /__calls}, and faults for the next
 * requests at {@code /__faults}.
 */
final class Console {

    private static final String PREFIX = "/__";
    // Pages of other sites cannot send it without being asked first, which is refused.
    private static final String OWN_PAGE = "X-Sandbox-Console";

    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");

    private final List<Served<?, ?>> served;
    private final SandboxState state;
    private final String started = UUID.randomUUID().toString();

    Console(List<Served<?, ?>> served, SandboxState state) {
        this.served = served;
        this.state = state;
    }

    /** Whether a request is for it, and not for an API. */
    static boolean isMeantBy(Request request) {
        return request.target().startsWith(PREFIX);
    }

    Answer answer(Request request) {
        // A page elsewhere may have its name lead here, but then that name is the host.
        if (!LOOPBACK.matcher(request.headers().first("Host").orElse("")).matches()) {
            return plain(403, "the console is for this machine only");
        }
        String target = request.target();
        String path = target.split("\\?", 2)[0];
        Map<String, String> query = query(target);
        if (request.method() == Method.POST && path.equals("/__faults")) {
            return request.headers().first(OWN_PAGE).isPresent() ? fault(query) : plain(403, "not from this page");
        }
        return switch (request.method() == Method.GET ? path : "") {
            case "/__console" -> new Answer(200, type("text/html; charset=utf-8"), page());
            case "/__calls" -> calls(number(query.getOrDefault("after", "0")));
            case "/__endpoints" -> json(endpoints());
            default -> plain(404, "there are /__console, /__calls, /__endpoints and /__faults");
        };
    }

    // With a name of this sandbox, so that the page notices another one at its address.
    private Answer calls(long after) {
        JsonWriter out = new JsonWriter(any -> null);
        List<Exchange> newer = state.exchanges().all().stream()
                .filter(exchange -> exchange.number() > after)
                .toList();
        out.elements(newer, ExchangeJson::write);
        Headers headers = type("application/json; charset=utf-8").with("X-Sandbox-Started", started);
        return new Answer(200, headers, out.finish());
    }

    private byte[] endpoints() {
        JsonWriter out = new JsonWriter(any -> null);
        out.elements(served, (each, entry) -> {
            entry.beginObject();
            entry.member("id", Stubs.id(each.endpoint()));
            entry.member("name", each.endpoint().name());
            entry.member("method", each.endpoint().method().name());
            entry.member("path", each.endpoint().path().toString());
            entry.endObject();
        });
        return out.finish();
    }

    private Answer fault(Map<String, String> query) {
        String fault = query.getOrDefault("fault", "");
        for (Served<?, ?> each : served) {
            if (Stubs.id(each.endpoint()).equals(query.get("endpoint"))) {
                return tell(new EndpointStub<>(state.stubs().of(each.endpoint())), fault, query.containsKey("once"));
            }
        }
        return plain(404, "there is no such endpoint");
    }

    private static Answer tell(EndpointStub<?, ?> stub, String fault, boolean once) {
        if (fault.equals("NONE")) {
            stub.none();
        } else if (fault.matches("[345][0-9]{2}")) {
            once(stub.fail(Integer.parseInt(fault), fault.equals("429") ? "RATELIMIT_EXCEEDED" : "SYSTEM_ERROR"), once);
        } else if (Arrays.stream(Fault.values()).anyMatch(known -> known.name().equals(fault))) {
            once(stub.fault(Fault.valueOf(fault)), once);
        } else {
            return plain(400, "there is no such fault");
        }
        return plain(200, "told");
    }

    private static void once(EndpointStub<?, ?> told, boolean once) {
        if (once) {
            told.once();
        }
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static Map<String, String> query(String target) {
        Map<String, String> query = new HashMap<>();
        int begin = target.indexOf('?');
        for (String pair :
                begin < 0 ? new String[0] : target.substring(begin + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static byte[] page() {
        try (InputStream in = Console.class.getResourceAsStream("console.html")) {
            return Objects.requireNonNull(in, "console.html is not on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the console's page cannot be read", e);
        }
    }

    private static Answer json(byte[] body) {
        return new Answer(200, type("application/json; charset=utf-8"), body);
    }

    private static Answer plain(int status, String text) {
        return new Answer(status, type("text/plain; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Headers type(String value) {
        return Headers.NONE.with("Content-Type", value).with("Cache-Control", "no-store");
    }
}
