package dev.signet.wechatpay.doctor;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Optional<Credentials> credentials = tried("own key", this::credentials);
        Optional<ApiKey> apiKey = settings.find("apiKeyFile").flatMap(file -> tried("API keys", this::apiKey));
        Optional<TrustedKeys> trusted = tried("trusted", this::trusted);
        if (credentials.isPresent() && trusted.isPresent()) {
            Identity identity = Identity.of(credentials.get(), trusted.get());
            whole(apiKey.map(identity::apiKeys).orElse(identity));
        }
        return new Checkup(findings);
    }

    private Credentials credentials() {
        String identity = settings.required("identity");
        PrivateKey key = PemKeys.privateKey(settings.requiredFile("privateKey"));
        return settings.find("serial").isPresent()
                ? Credentials.of(scheme.name(), identity, settings.required("serial"), key)
                : Credentials.of(
                        scheme.name(), identity, PemKeys.certificate(settings.requiredFile("certificate")), key);
    }

    private ApiKey apiKey() throws IOException {
        return ApiKey.of(Files.readString(settings.requiredFile("apiKeyFile")).strip());
    }

    private TrustedKeys trusted() {
        TrustedKeys all = settings.trusted().entrySet().stream()
                .map(Examination::trusted)
                .reduce(TrustedKeys::and)
                .orElseThrow(() -> new ConfigurationException("No key of the platform is given. Download it on the "
                        + "platform's site, and name it by trusted.PUB_KEY_ID_…=pub_key.pem."));
        return settings.find("primary").map(all::primary).orElse(all);
    }

    private static TrustedKeys trusted(Map.Entry<String, Path> file) {
        return file.getKey().equals("certificate")
                ? TrustedKeys.of(PemKeys.certificate(file.getValue()))
                : TrustedKeys.of(file.getKey(), PemKeys.publicKey(file.getValue()));
    }

    // What all of it is for: the caller that a program would build of it.
    private void whole(Identity identity) {
        var builder = Caller.builder().identity(identity).listener(new CallListener() {});
        settings.find("host").ifPresent(builder::hosts);
        Caller caller = builder.build();
        // What failed before is not also said to be absent.
        List<String> failed = findings.stream().map(Finding::subject).toList();
        findings.addAll(
                0,
                found(caller).findings().stream()
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
        boolean trial = settings.find("trial").filter("true"::equals).isPresent();
        return trial ? caller.check(endpoint, harmless) : caller.check(endpoint);
    }

    private <T> Optional<T> tried(String subject, Callable<T> setting) {
        try {
            return Optional.of(setting.call());
        } catch (NoSuchFileException e) {
            findings.add(new Finding(Level.FAIL, subject, "there is no file " + e.getFile()));
            return Optional.empty();
        } catch (ConfigurationException | IllegalArgumentException | IOException | UncheckedIOException e) {
            findings.add(new Finding(Level.FAIL, subject, String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(subject + " cannot be looked at", e);
        }
    }
}
