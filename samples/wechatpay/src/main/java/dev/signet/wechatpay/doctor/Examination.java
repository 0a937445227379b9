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
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Schemes;
import dev.signet.wechatpay.pay.Echo;
import dev.signet.wechatpay.pay.SecurityEndpoints;
import dev.signet.wechatpay.productcoupon.NotifyConfigsEndpoints;
import dev.signet.wechatpay.settings.IdentitySettings;
import dev.signet.wechatpay.settings.Settings;
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
    private final IdentitySettings identity;
    private final WechatPayScheme scheme;
    private final List<Finding> findings = new ArrayList<>();

    Examination(Settings settings) {
        this.settings = settings;
        this.identity = settings.identity();
        this.scheme = identity.scheme();
    }

    Checkup checkup() {
        Optional<PrivateKey> key = tried("own key", identity::privateKey);
        Optional<X509Certificate> certificate =
                tried("own certificate", identity::certificate).flatMap(found -> found);
        Optional<Credentials> credentials =
                key.flatMap(own -> tried("own key", () -> identity.credentials(own, certificate)));
        Optional<ApiKey> apiKey = tried("API keys", identity::apiKey).flatMap(found -> found);
        Optional<TrustedKeys> trusted = tried("trusted", identity::trusted);
        if (credentials.isPresent() && trusted.isPresent()) {
            Identity all = Identity.of(credentials.get(), trusted.get());
            whole(apiKey.map(all::apiKeys).orElse(all));
        }
        return new Checkup(findings);
    }

    // What all of it is for: the caller that a program would build of it.
    private void whole(Identity caller) {
        CallerBuilder builder = Caller.builder().identity(caller).listener(new CallListener() {});
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
        settings.find("path").map(path -> scheme.faults(path, caller)).orElse(List.of()).stream()
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
