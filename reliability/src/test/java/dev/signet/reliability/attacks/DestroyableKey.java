package dev.signet.reliability.attacks;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateKey;
import org.jspecify.annotations.Nullable;

/** A private key that can be destroyed, as those of hardware can. */
@SuppressWarnings("serial") // Nobody writes it anywhere.
final class DestroyableKey implements RSAPrivateKey {

    private final RSAPrivateKey key;
    private boolean destroyed;

    DestroyableKey(RSAPrivateKey key) {
        this.key = key;
    }

    @Override
    public void destroy() {
        destroyed = true;
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public BigInteger getPrivateExponent() {
        return key.getPrivateExponent();
    }

    @Override
    public BigInteger getModulus() {
        return key.getModulus();
    }

    @Override
    public String getAlgorithm() {
        return key.getAlgorithm();
    }

    @Override
    public @Nullable String getFormat() {
        return null;
    }

    @Override
    public byte @Nullable [] getEncoded() {
        return null;
    }
}
