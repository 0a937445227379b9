package dev.signet.wechatpay.doctor;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.Checkup;
import dev.signet.runtime.Checkup.Finding;
import dev.signet.runtime.Checkup.Level;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Schemes;
import dev.signet.wechatpay.pay.Echo;
import dev.signet.wechatpay.pay.SecurityEndpoints;
import dev.signet.wechatpay.productcoupon.NotifyConfigsEndpoints;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Tries one setting after the other, as far as each can be tried without those that fail. */
final class Examination {

    private final Settings settings;
    private final WechatPayScheme scheme;
    private final List<Finding> findings = new ArrayList<>();

    Examination(Settings settings) {
        this.settings = settings;
        this.scheme = switch (settings.required("scheme")) {
            case "merchant" -> WechatPayScheme.merchant();
            case "brand" -> WechatPayScheme.brand();
            default -> throw new IllegalArgumentException("the scheme is merchant or brand");
        };
    }

    Checkup checkup() {
        Optional<PrivateKey> key = tried("own key", () -> PemKeys.privateKey(settings.file("privateKey")));
        Optional<X509Certificate> certificate = settings.find("certificate")
                .flatMap(file -> tried("own certificate", () -> PemKeys.certificate(settings.file("certificate"))));
        Optional<Credentials> credentials = key.flatMap(own -> tried("own key", () -> credentials(own, certificate)));
        Optional<ApiKey> apiKey = settings.find("apiKeyFile")
                .flatMap(file -> tried("API keys", () -> ApiKey.read(settings.file("apiKeyFile"))));
        Optional<TrustedKeys> trusted = tried("trusted", this::trusted);
        if (credentials.isPresent() && trusted.isPresent()) {
            Identity identity = Identity.of(credentials.get(), trusted.get());
            whole(apiKey.map(identity::apiKeys).orElse(identity));
        }
        return new Checkup(findings);
    }

    private Credentials credentials(PrivateKey key, Optional<X509Certificate> certificate) {
        String identity = settings.required("identity");
        Optional<String> serial = settings.find("serial");
        if (certificate.isEmpty()) {
            return Credentials.of(
                    scheme.name(),
                    identity,
                    serial.orElseThrow(() -> new ConfigurationException(
                            "Of the certificate, neither a file that can be read nor its serial number is given.")),
                    key);
        }
        Credentials credentials = Credentials.of(scheme.name(), identity, certificate.get(), key);
        if (serial.isPresent() && !serial.get().equals(credentials.serial())) {
            throw new ConfigurationException("The setting serial is " + serial.get() + ", and the certificate has "
                    + credentials.serial() + "; one of the two is of another certificate.");
        }
        return credentials;
    }

    private TrustedKeys trusted() {
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

    // What all of it is for: the caller that a program would build of it.
    // What all of it is for: the caller that a program would build of it.
    private void whole(Identity identity) {
        CallerBuilder builder = Caller.builder().identity(identity).listener(new CallListener() {});
        Optional<String> host = settings.find("host");
        if (host.isPresent() && tried("host", () -> builder.hosts(host.get())).isEmpty()) {
            return;
        }
        // What failed before is not also said to be absent.
        List<String> failed = findings.stream().map(Finding::subject).toList();
        findings.addAll(
                0,
                found(builder.build()).findings().stream()
                        .filter(finding -> !failed.contains(finding.subject()))
                        .toList());
        settings.find("path").map(path -> scheme.faults(path, identity)).orElse(List.of()).stream()
                .filter(fault ->
                        findings.stream().noneMatch(known -> known.text().equals(fault)))
                .forEach(fault -> findings.add(new Finding(Level.FAIL, "path", fault)));
    }

    private Checkup found(Caller caller) {
        return scheme.name().equals(Schemes.WECHATPAY_MERCHANT)
                ? found(caller, SecurityEndpoints.ECHO, new Echo(null, "hello", Sensitive.of("hello")))
                : found(caller, NotifyConfigsEndpoints.GET, new NotifyConfigsEndpoints.GetArgs());
    }

    private <Q> Checkup found(Caller caller, Endpoint<Q, ?> endpoint, Q harmless) {
        return settings.isTrue("trial") ? caller.check(endpoint, harmless) : caller.check(endpoint);
    }

    private <T> Optional<T> tried(String subject, Callable<T> setting) {
        try {
            return Optional.of(setting.call());
        } catch (ConfigurationException | IllegalArgumentException | UncheckedIOException e) {
            findings.add(new Finding(Level.FAIL, subject, String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(subject + " cannot be looked at", e);
        }
    }
}
