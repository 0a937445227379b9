package com.example.coupons.platform;

import com.example.coupons.platform.SignetProperties.Party;
import com.example.coupons.platform.SignetProperties.PlatformKey;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.springframework.core.io.Resource;

/** Reads the keys of a brand or merchant. They are tried on each other here, so that a wrong file ends the start, not a call. */
final class IdentityReader {

    private final String prefix;
    private final Party party;

    /** {@code prefix} is where the party stands among the settings, such as {@code signet.brands.tea}. */
    IdentityReader(String prefix, Party party) {
        this.prefix = prefix;
        this.party = party;
    }

    /** Who it is under a signing scheme. */
    Identity identity(String scheme) {
        PrivateKey key = read("private-key", party.privateKey(), PemKeys::privateKey);
        try {
            return Identity.of(credentials(scheme, key), trusted()).apiKeys(apiKeys());
        } catch (ConfigurationException e) {
            throw new WrongSetting(prefix, e);
        }
    }

    private Credentials credentials(String scheme, PrivateKey key) {
        Resource file = party.certificate();
        if (file == null) {
            return Credentials.of(scheme, party.id(), Objects.requireNonNull(party.serial()), key);
        }
        X509Certificate certificate = read("certificate", file, PemKeys::certificate);
        return Credentials.of(scheme, party.id(), certificate, key);
    }

    private TrustedKeys trusted() {
        return party.platformKeys().stream()
                .map(this::trusted)
                .reduce(TrustedKeys::and)
                .orElseThrow();
    }

    private TrustedKeys trusted(PlatformKey platform) {
        PublicKey key = read("platform-keys", platform.file(), PemKeys::publicKey);
        return TrustedKeys.of(platform.id(), key);
    }

    private ApiKey[] apiKeys() {
        return party.apiKeys().stream()
                .map(file -> read("api-keys", file, ApiKey::read))
                .toArray(ApiKey[]::new);
    }

    private interface Form<T> {

        T read(InputStream content) throws IOException;
    }

    private <T> T read(String name, Resource file, Form<T> form) {
        try (InputStream content = file.getInputStream()) {
            return form.read(content);
        } catch (IOException | UncheckedIOException e) {
            // Without its words: they quote the setting, and somebody may have put the key itself there.
            throw new WrongSetting(prefix + "." + name, "There is no file that can be read; write file:/path/to/it.");
        } catch (ConfigurationException e) {
            throw new WrongSetting(prefix + "." + name, e);
        }
    }
}
