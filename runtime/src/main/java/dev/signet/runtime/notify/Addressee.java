package dev.signet.runtime.notify;

import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.notify.NotificationException.Reason;
import dev.signet.runtime.validation.Shown;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a notification is for: whoever trusts the key it is signed with, and of several, the one that is named. */
record Addressee(Collection<Identity> identities, @Nullable String hint) {

    /** The identity; {@code serials} are the ids of keys that the notification names, which should be one. */
    Identity of(List<String> serials) {
        String serial = serials.size() == 1 ? serials.get(0) : "";
        Collection<Identity> named = hint == null ? identities : named(hint);
        // A brand and a merchant may have one number, and then differ in the key.
        if (hint != null && named.size() == 1) {
            return named.iterator().next();
        }
        List<Identity> known = whoever(named, trusted -> trusted.ids().contains(serial));
        // A key that was exchanged may be learned, which asks no more often than once in a while.
        return only(
                serial,
                known.isEmpty()
                        ? whoever(named, trusted -> trusted.verifier(serial).isPresent())
                        : known);
    }

    private static List<Identity> whoever(Collection<Identity> among, Predicate<TrustedKeys> trusts) {
        return among.stream()
                .filter(identity -> trusts.test(identity.trusted()))
                .toList();
    }

    private Identity only(String serial, List<Identity> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        // Its signature is then refused, for the reason that only its verification knows.
        if (candidates.isEmpty() && identities.size() == 1) {
            return identities.iterator().next();
        }
        throw unknown(serial, candidates);
    }

    private List<Identity> named(String name) {
        List<Identity> named = identities.stream()
                .filter(identity -> identity.credentials().identity().equals(name))
                .toList();
        if (named.isEmpty()) {
            throw new NotificationException(
                    Reason.UNKNOWN_IDENTITY,
                    "is said to be for " + Shown.value(name) + ", which is not here; there are " + names(identities)
                            + ".");
        }
        return named;
    }

    private NotificationException unknown(String serial, List<Identity> candidates) {
        String key = "is signed with the key \"" + Shown.value(serial) + "\", ";
        return new NotificationException(
                Reason.UNKNOWN_IDENTITY,
                candidates.isEmpty()
                        ? key + "which none of " + names(identities) + " trusts."
                        : key + "which " + names(candidates)
                                + " trust. Say for which of them it is, by the address that was "
                                + "notified: parse(received, identity) or receive(headers, body, identity); where that is not enough, use a parser for each.");
    }

    private static List<String> names(Collection<Identity> of) {
        return of.stream()
                .map(Identity::credentials)
                .map(who -> who.identity() + " (" + who.scheme() + ")")
                .toList();
    }
}
