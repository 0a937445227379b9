package dev.signet.sandbox;

import dev.signet.runtime.call.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Posts notifications, and waits for the answer as long as the platform does. */
final class NotificationTransport {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final SandboxClock clock;

    NotificationTransport(SandboxClock clock) {
        this.clock = clock;
    }

    Delivery post(URI address, Headers headers, byte[] body) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(LONGEST).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.fields().forEach(field -> request.header(field.name(), field.value()));
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Delivery(clock.now(), response.statusCode(), response.body());
        } catch (IOException e) {
            return new Delivery(clock.now(), 0, "");
        }
    }
}
