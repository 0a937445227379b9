package dev.signet.runtime.auth;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import java.util.Optional;

/** Amazon Corretto's native provider, on machines that it is made for. */
final class Corretto {

    private Corretto() {}

    static Optional<Provider> provider() {
        return AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null
                ? Optional.of(AmazonCorrettoCryptoProvider.INSTANCE)
                : Optional.empty();
    }
}
