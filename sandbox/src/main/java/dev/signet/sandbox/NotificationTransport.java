package dev.signet.sandbox;

import dev.signet.runtime.call.Headers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts notifications, and waits for the whole answer as long as the platform does. */
final class NotificationTransport {

    private static final int LONGEST_SECONDS = 5;

    // Without an offer of HTTP/2, which some servers take for a WebSocket.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SandboxClock clock;

    NotificationTransport(SandboxClock clock) {
        this.clock = clock;
    }

    Delivery post(URI address, Headers headers, byte[] body) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.fields().forEach(field -> request.header(field.name(), field.value()));
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = exchange.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return new Delivery(clock.now(), response.statusCode(), response.body());
        } catch (ExecutionException | TimeoutException e) {
            exchange.cancel(true);
            return new Delivery(clock.now(), 0, "");
        }
    }
}
