package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.error.ConfigurationException;
import java.util.function.Supplier;

/** What a caller signs and believes by, as it is now. Its keys may change at any time; who it is, may not. */
final class SameIdentity implements Supplier<Identity> {

    private final Supplier<Identity> source;
    private final Credentials first;

    /** {@code first} is who it is; only its name and scheme count. */
    SameIdentity(Supplier<Identity> source, Credentials first) {
        this.source = source;
        this.first = first;
    }

    /** Who {@code source} says that it is now. */
    static SameIdentity of(Supplier<Identity> source) {
        return new SameIdentity(
                source,
                require(source.get(), "a caller that is built; it has to be there before")
                        .credentials());
    }

    /** The identity's name and scheme, which stay. */
    Credentials first() {
        return first;
    }

    @Override
    public Identity get() {
        Identity now = require(source.get(), first.identity());
        boolean same = now.credentials().identity().equals(first.identity())
                && now.credentials().scheme().equals(first.scheme());
        if (!same) {
            throw new ConfigurationException("The caller of " + first.identity() + " was given " + now
                    + ". A caller keeps its identity; build one for each.");
        }
        return now;
    }

    @SuppressWarnings("NullAway") // A supplier may give null all the same.
    private static Identity require(Identity identity, String whose) {
        if (identity == null) {
            throw new ConfigurationException("The source of identities gave none for " + whose
                    + ". Was it removed? Nothing is sent without one.");
        }
        return identity;
    }
}
