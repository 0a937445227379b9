package dev.signet.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.SignetException;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.Orders.PlaceOrder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person sees of a sandbox, and can tell it. */
class ConsoleTest {

    private final Sandbox sandbox = new Shop().sandbox().start();
    private final Orders orders = Shop.client(sandbox);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(sandbox.host() + path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int tell(String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(sandbox.host() + "/__faults?" + query))
                        .header("X-Sandbox-Console", "1")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    private JsonNode calls(int after) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get("/__calls?after=" + after).body());
    }

    @Test
    void eachCallIsShownWithWhatWasSignedAndAnswered() throws Exception {
        orders.place(new PlaceOrder("no_1", "茶"));
        JsonNode call = calls(0).get(0);
        assertThat(call.path("verdict").asText()).isEqualTo("EXECUTED");
        assertThat(call.path("idempotency_key").asText()).isEqualTo("no_1");
        assertThat(call.path("signed_text").asText())
                .contains("1  POST\\n  (5 bytes)")
                .contains("2  /v3/orders\\n");
        assertThat(call.path("body").asText()).isEqualTo("{\"out_order_no\":\"no_1\",\"text\":\"茶\"}");
        assertThat(call.at("/answer/status").asInt()).isEqualTo(200);
        assertThat(calls(1)).isEmpty();
    }

    @Test
    void itsOwnRequestsAreNotAmongThem() throws Exception {
        assertThat(get("/__console").body()).contains("<title>Signet sandbox</title>");
        assertThat(get("/__endpoints").body())
                .contains("\"name\":\"Orders.place\"")
                .contains("\"path\":\"/v3/orders/{id}\"");
        assertThat(get("/__nothing").statusCode()).isEqualTo(404);
        assertThat(calls(0)).isEmpty();
    }

    @Test
    void aFaultIsToldForOneCallOrUntilItIsTakenBack() throws Exception {
        assertThat(tell("endpoint=POST%20/v3/orders&fault=CUT_AFTER&once")).isEqualTo(200);
        assertThat(catchThrowableOfType(SignetException.class, () -> orders.place(new PlaceOrder("no_1", "a"))))
                .isNotNull();
        orders.place(new PlaceOrder("no_1", "a"));
        assertThat(tell("endpoint=POST%20/v3/orders&fault=429")).isEqualTo(200);
        assertThat(catchThrowableOfType(ApiException.class, () -> orders.place(new PlaceOrder("no_2", "a")))
                        .code())
                .isEqualTo("RATELIMIT_EXCEEDED");
        assertThat(tell("endpoint=POST%20/v3/orders&fault=NONE")).isEqualTo(200);
        orders.place(new PlaceOrder("no_2", "a"));
    }

    @Test
    void thePageNoticesAnotherSandboxAtItsAddress() throws Exception {
        String name = "X-Sandbox-Started";
        String own = get("/__calls").headers().firstValue(name).orElseThrow();
        assertThat(get("/__calls").headers().firstValue(name)).contains(own);
        try (Sandbox other = new Shop().sandbox().start()) {
            assertThat(send(HttpRequest.newBuilder(URI.create(other.host() + "/__calls"))
                                    .build())
                            .headers()
                            .firstValue(name))
                    .isPresent()
                    .isNotEqualTo(Optional.of(own));
        }
        assertThat(get("/__console").body()).contains(name);
    }

    @Test
    void whatMeansNothingIsRefused() throws Exception {
        assertThat(tell("endpoint=POST%20/v3/orders&fault=FIRE")).isEqualTo(400);
        assertThat(tell("endpoint=POST%20/v3/burn&fault=429")).isEqualTo(404);
    }

    /** A page elsewhere may send a form here, but not this header. */
    @Test
    void otherPagesCannotTellItAnything() throws Exception {
        URI address = URI.create(sandbox.host() + "/__faults?endpoint=POST%20/v3/orders&fault=429");
        HttpRequest form = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(send(form).statusCode()).isEqualTo(403);
        orders.place(new PlaceOrder("no_1", "a"));
    }
}
