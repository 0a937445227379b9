package dev.signet.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.sandbox.shop.Orders.Order;
import dev.signet.sandbox.shop.OrdersClient;
import dev.signet.sandbox.shop.OrdersEndpoints;
import dev.signet.sandbox.shop.Shop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that other programs use, by what it leaves in a folder. */
class SandboxProcessTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Sandbox start(String... args) throws IOException {
        Sandbox.Builder builder = Sandbox.builder().serve(OrdersEndpoints.serve(new Shop()));
        return SandboxProcess.start(builder, new PrintStream(out, true, StandardCharsets.UTF_8), args);
    }

    /** As a program in another process would build it, of the files alone. */
    private Caller caller() throws IOException {
        Path own = folder.resolve(Shop.MCHID);
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(own.resolve("settings.properties")));
        String id = settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("trusted."))
                .findFirst()
                .orElseThrow()
                .substring("trusted.".length());
        Credentials credentials = Credentials.merchant(
                settings.getProperty("identity"),
                settings.getProperty("serial"),
                PemKeys.privateKey(own.resolve(settings.getProperty("privateKey"))));
        TrustedKeys trusted = TrustedKeys.of(id, PemKeys.publicKey(own.resolve(settings.getProperty("trusted." + id))));
        return Caller.builder()
                .identity(Identity.of(credentials, trusted)
                        .apiKeys(ApiKey.read(own.resolve(settings.getProperty("apiKeyFile")))))
                .hosts(settings.getProperty("host"))
                .build();
    }

    @Test
    void whoHasTheFilesCanCallIt() throws IOException {
        try (Sandbox sandbox = start("keys=" + folder, "merchant=" + Shop.MCHID, "brand=120344")) {
            assertThat(new OrdersClient(caller()).find("a", "m")).isEqualTo(new Order("a", "FOUND"));
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("listens at " + sandbox.host());
            assertThat(folder.resolve("120344").resolve("settings.properties"))
                    .content()
                    .contains("scheme=brand");
        }
    }

    @Test
    void theNextTimeTheKeysAreTheSame() throws IOException {
        String id;
        String apiKey;
        try (Sandbox first = start("keys=" + folder, "merchant=" + Shop.MCHID)) {
            id = first.trustedKeys().primaryId();
            apiKey = first.apiKey(Shop.MCHID);
        }
        try (Sandbox second = start("keys=" + folder, "merchant=" + Shop.MCHID)) {
            assertThat(second.trustedKeys().primaryId()).isEqualTo(id);
            assertThat(second.apiKey(Shop.MCHID)).isEqualTo(apiKey);
            assertThat(new OrdersClient(caller()).find("a", "m")).isEqualTo(new Order("a", "FOUND"));
        }
    }

    @Test
    void whatMeansNothingIsRefused() {
        assertThatThrownBy(() -> start("merchant=1")).hasMessage("The argument keys=… is needed, once.");
        assertThatThrownBy(() -> start("keys=" + folder, "loud")).hasMessage("\"loud\" is no argument.");
        assertThatThrownBy(() -> start("keys=" + folder, "port=x")).hasMessage("\"x\" is no port.");
        assertThatThrownBy(() -> start("keys=" + folder, "port=99999")).hasMessage("\"99999\" is no port.");
        assertThatThrownBy(() -> start("keys=" + folder, "merchant=../x"))
                .hasMessage("\"../x\" is no id of a merchant.");
        assertThatThrownBy(() -> start("keys=" + folder, "brand=platform"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start("keys=" + folder, "brand=1", "merchant=1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
