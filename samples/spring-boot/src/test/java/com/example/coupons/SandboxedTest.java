package com.example.coupons;

import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a port of its own, led to a sandbox by its settings. All subclasses share both. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SandboxedTest {

    private static final Company COMPANY = new Company();

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(COMPANY.sandbox());

    @TempDir
    static Path keys;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Sandbox sandbox = SANDBOX.sandbox();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        COMPANY.settings(SANDBOX.sandbox(), keys).forEach((name, value) -> registry.add(name, () -> value));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    /** Codes for a brand, under this request number. */
    HttpResponse<String> upload(String brand, String requestNo) throws IOException, InterruptedException {
        return post("/brands/" + brand + "/codes", """
                {"productCouponId": "200000001", "stockId": "123456789", "requestNo": "%s", "codes": ["A1", "A2", "A1"]}
                """.formatted(requestNo));
    }
}
