package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.coupons.platform.Members;
import com.example.coupons.platform.SignetProperties;
import dev.signet.runtime.auth.Identity;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.junit.SandboxExtension;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What whoever starts the application with wrong settings is told. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {

    private static final Company COMPANY = new Company();

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(COMPANY.sandbox());

    private final Map<String, Object> settings = new HashMap<>();

    @BeforeEach
    void allIsRight(Sandbox sandbox, @TempDir Path keys) {
        settings.putAll(COMPANY.settings(sandbox, keys));
    }

    @Test
    void aSettingThatIsMissingIsNamed(CapturedOutput output) {
        settings.put("signet.brands.tea.id", "");
        failsToStart();
        assertThat(output).contains("Property: signet.brands[tea].id").contains("must not be blank");
    }

    @Test
    void ofTheCertificateItselfAndItsNumberOneIsNeeded(CapturedOutput output) {
        settings.remove("signet.merchant.serial");
        failsToStart();
        assertThat(output).contains("signet.merchant").contains("give the certificate, or its serial number");
    }

    @Test
    void aFileThatIsNotThereIsNamedByItsSetting(CapturedOutput output) {
        settings.put("signet.brands.bakery.private-key", "file:keys/of/nobody.pem");
        failsToStart();
        assertThat(output).contains("The setting signet.brands.bakery.private-key is wrong. There is no file");
    }

    @Test
    void aFileThatIsSomethingElseIsNamedByItsSetting(CapturedOutput output) {
        settings.put("signet.merchant.private-key", settings.get("signet.merchant.platform-keys[0].file"));
        failsToStart();
        assertThat(output).contains("The setting signet.merchant.private-key is wrong.");
    }

    @Test
    void aKeyThatDoesNotBelongToTheCertificateIsToldAtTheStart(CapturedOutput output) {
        settings.remove("signet.brands.tea.serial");
        settings.put("signet.brands.tea.certificate", "classpath:another_cert.pem");
        failsToStart();
        assertThat(output)
                .contains(
                        "The setting signet.brands.tea is wrong. The private key of 120344 does not belong to the cert");
    }

    @Test
    void aKeyInPlaceOfItsFileIsNotPrinted(CapturedOutput output) throws Exception {
        String key = Files.readString(fileOf("signet.brands.tea.api-keys")).strip();
        settings.put("signet.brands.tea.api-keys", key);
        failsToStart();
        assertThat(output)
                .contains("The setting signet.brands.tea.api-keys is wrong.")
                .doesNotContain(key);
    }

    @Test
    void theSettingsPrintWithoutKeys() throws Exception {
        try (ConfigurableApplicationContext application = start()) {
            Path file = fileOf("signet.brands.tea.api-keys");
            assertThat(application.getBean(SignetProperties.class).toString())
                    .contains(Company.TEA, file.toString())
                    .doesNotContain(Files.readString(file).strip());
        }
    }

    @Test
    void whatIsClosedForgetsItsApiKeys() {
        Identity tea;
        try (ConfigurableApplicationContext application = start()) {
            tea = application.getBean(Members.class).brand("tea").identity().orElseThrow();
            assertThat(tea.apiKeys().get(0).isUsedAt(Instant.now())).isTrue();
        }
        assertThat(tea.apiKeys().get(0).isUsedAt(Instant.now())).isFalse();
    }

    private Path fileOf(String setting) {
        return Path.of(URI.create(String.valueOf(settings.get(setting))).getPath());
    }

    private void failsToStart() {
        assertThatThrownBy(this::start).isInstanceOf(Exception.class);
    }

    private ConfigurableApplicationContext start() {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(CouponApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
