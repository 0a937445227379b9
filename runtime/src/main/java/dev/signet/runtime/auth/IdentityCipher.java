package dev.signet.runtime.auth;

import dev.signet.runtime.error.UndecryptableException;
import dev.signet.runtime.json.FieldCipher;
import java.security.PrivateKey;
import java.util.Optional;

/** Encrypts by the primary key that an identity trusts, and decrypts by its own private key, as WeChat Pay does. */
final class IdentityCipher implements FieldCipher {

    private final Credentials credentials;
    private final TrustedKeys trusted;

    IdentityCipher(Credentials credentials, TrustedKeys trusted) {
        this.credentials = credentials;
        this.trusted = trusted;
    }

    @Override
    public Optional<String> keyId() {
        return Optional.of(trusted.primaryId());
    }

    @Override
    public String encrypt(String plain) {
        return trusted.encrypt(plain);
    }

    @Override
    public String decrypt(String encrypted) {
        PrivateKey ours = credentials
                .privateKey()
                .orElseThrow(() -> new UndecryptableException("the private key is with a signer of your own"));
        return Oaep.decrypt(ours, credentials.jca(), encrypted);
    }
}
