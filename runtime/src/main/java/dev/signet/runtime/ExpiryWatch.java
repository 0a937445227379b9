package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.call.TimeSource;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Looks at the dates of the certificates that calls are made with, once a day, and tells the listener before one expires: the
 * caller's own, and the one that the platform is asked to sign with. For many threads.
 */
final class ExpiryWatch implements Supplier<Identity> {

    /** How long before. */
    static final Duration SOON = Duration.ofDays(30);

    private static final Duration BETWEEN = Duration.ofDays(1);

    private final Supplier<Identity> source;
    private final TimeSource time;
    private final CallListener listener;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    ExpiryWatch(Supplier<Identity> source, TimeSource time, CallListener listener) {
        this.source = source;
        this.time = time;
        this.listener = listener;
    }

    @Override
    public Identity get() {
        Identity identity = source.get();
        Instant now = time.now();
        Instant due = next.get();
        if (!now.isBefore(due) && next.compareAndSet(due, now.plus(BETWEEN))) {
            look(identity, now);
        }
        return identity;
    }

    private void look(Identity identity, Instant now) {
        Credentials whose = identity.credentials();
        look(whose, whose.serial(), whose.certificate(), now);
        String primary = identity.trusted().primaryId();
        look(whose, primary, identity.trusted().certificate(primary), now);
    }

    private void look(Credentials whose, String serial, Optional<X509Certificate> known, Instant now) {
        known.map(certificate -> certificate.getNotAfter().toInstant())
                .filter(end -> end.isBefore(now.plus(SOON)))
                .ifPresent(end -> listener.certificateExpires(whose, serial, end));
    }
}
