package dev.signet.wechatpay.settings;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.error.ConfigurationException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** What settings say of the one who calls: read from their files each time, whole or part by part. */
public final class IdentitySettings {

    private final Settings settings;

    IdentitySettings(Settings settings) {
        this.settings = settings;
    }

    /** The caller's scheme; {@link IllegalArgumentException} if none is named. */
    public WechatPayScheme scheme() {
        return switch (settings.required("scheme")) {
            case "merchant" -> WechatPayScheme.merchant();
            case "brand" -> WechatPayScheme.brand();
            default -> throw new IllegalArgumentException("the scheme is merchant or brand");
        };
    }

    /** All of it; {@link ConfigurationException} if something is missing, or does not fit the rest. */
    public Identity whole() {
        Identity identity = Identity.of(credentials(privateKey(), certificate()), trusted());
        return apiKey().map(identity::apiKeys).orElse(identity);
    }

    /** The caller's own key. */
    public PrivateKey privateKey() {
        return PemKeys.privateKey(settings.file("privateKey"));
    }

    /** The caller's certificate, if a file is named. */
    public Optional<X509Certificate> certificate() {
        return settings.find("certificate").map(file -> PemKeys.certificate(settings.file("certificate")));
    }

    /** The API key, if a file is named. */
    public Optional<ApiKey> apiKey() {
        return settings.find("apiKeyFile").map(file -> ApiKey.read(settings.file("apiKeyFile")));
    }

    /** The caller's own key with the serial number of its certificate, which may be given without its file. */
    public Credentials credentials(PrivateKey own, Optional<X509Certificate> certificate) {
        String scheme = scheme().name();
        String identity = settings.required("identity");
        Optional<String> serial = settings.find("serial");
        if (certificate.isEmpty()) {
            return Credentials.of(
                    scheme,
                    identity,
                    serial.orElseThrow(() -> new ConfigurationException(
                            "Of the certificate, neither a file that can be read nor its serial number is given.")),
                    own);
        }
        Credentials credentials = Credentials.of(scheme, identity, certificate.get(), own);
        if (serial.isPresent() && !serial.get().equals(credentials.serial())) {
            throw new ConfigurationException("The setting serial is " + serial.get() + ", and the certificate has "
                    + credentials.serial() + "; one of the two is of another certificate.");
        }
        return credentials;
    }

    /** The platform's keys. */
    public TrustedKeys trusted() {
        TrustedKeys all = settings.trusted().stream()
                .map(this::trusted)
                .reduce(TrustedKeys::and)
                .orElseThrow(() -> new ConfigurationException("No key of the platform is given. Download it on the "
                        + "platform's site, and name it by trusted.PUB_KEY_ID_…=pub_key.pem."));
        return settings.find("primary").map(all::primary).orElse(all);
    }

    private TrustedKeys trusted(String setting) {
        String id = Settings.trustedId(setting);
        return id.equals("certificate")
                ? TrustedKeys.of(PemKeys.certificate(settings.file(setting)))
                : TrustedKeys.of(id, PemKeys.publicKey(settings.file(setting)));
    }
}
