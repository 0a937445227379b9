package com.example.coupons.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * The settings below {@code signet}. A key is never a setting, only the place of its file: what nobody wrote there, nobody can
 * print.
 *
 * @param brands by the company's own name for each
 * @param merchant the company's merchant
 * @param hosts what to call instead of the platform, such as a sandbox; empty for the platform
 * @param connectTimeout the time until a connection stands
 * @param attemptTimeout the time of one attempt
 * @param deadline the time of a call, all of its attempts together
 */
@Validated
@ConfigurationProperties("signet")
public record SignetProperties(
        @NotEmpty Map<String, @Valid Party> brands,
        @NotNull @Valid Party merchant,
        @DefaultValue List<String> hosts,

        @DefaultValue("5s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration connectTimeout,

        @DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration attemptTimeout,

        @DefaultValue("30s") @DurationMin(millis = 1) @DurationMax(days = 1)
        Duration deadline) {

    /**
     * A brand or a merchant.
     *
     * @param id its number at the platform
     * @param certificate its API certificate
     * @param serial the certificate's serial number, where the certificate itself is not at hand
     * @param privateKey the key that belongs to the certificate
     * @param platformKeys the platform's keys; two of them while it changes from one to the other
     * @param apiKeys the keys that notifications are encrypted with; two of them while they are changed
     */
    public record Party(
            @NotBlank String id,
            @Nullable Resource certificate,
            @Nullable @Pattern(regexp = "[0-9A-F]{1,64}") String serial,
            @NotNull Resource privateKey,
            @NotEmpty List<@Valid PlatformKey> platformKeys,
            @NotEmpty List<Resource> apiKeys) {

        @AssertTrue(message = "give the certificate, or its serial number if only that is at hand, not both")
        boolean isCertificateOrSerial() {
            return (certificate == null) != (serial == null);
        }
    }

    /**
     * A public key of the platform.
     *
     * @param id what the platform calls it, PUB_KEY_ID_…
     * @param file the key
     */
    public record PlatformKey(@NotBlank String id, @NotNull Resource file) {}
}
