package dev.signet.runtime;

import dev.signet.runtime.json.FieldCipher;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A cipher that is asked for when there is something to encrypt, once for all of a request, and remembers with which key that
 * was done. For one thread.
 */
final class UsedCipher implements FieldCipher {

    private final Supplier<FieldCipher> source;
    private @Nullable FieldCipher used;

    UsedCipher(Supplier<FieldCipher> source) {
        this.source = source;
    }

    @Override
    public String encrypt(String plain) {
        return used().encrypt(plain);
    }

    @Override
    public String decrypt(String encrypted) {
        return used().decrypt(encrypted);
    }

    /** The id of the key that was used; empty if nothing was encrypted, or the cipher has none. */
    Optional<String> usedKeyId() {
        return Optional.ofNullable(used).flatMap(FieldCipher::keyId);
    }

    private FieldCipher used() {
        FieldCipher cipher = used == null ? source.get() : used;
        used = cipher;
        return cipher;
    }
}
