package dev.signet.runtime.notify;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.SignatureRejected;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.notify.NotificationException.Reason;
import dev.signet.runtime.value.RecentlySeen;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proves and decrypts notifications for any number of identities, which may come and go. Nothing of a notification is read before
 * its signature was verified on the raw bytes. For many threads.
 */
public final class NotificationParser {

    private static final String SERIAL = "Wechatpay-Serial";

    private final Supplier<? extends Collection<Identity>> identities;
    private final Map<String, SigningScheme> schemes = new HashMap<>();
    private final TimeSource time;
    private final RecentlySeen seen = new RecentlySeen();
    private final SeenIds ids = new SeenIds();

    private NotificationParser(
            Supplier<? extends Collection<Identity>> identities, Collection<SigningScheme> schemes, TimeSource time) {
        this.identities = identities;
        this.time = time;
        schemes.forEach(scheme -> this.schemes.put(scheme.name(), scheme));
    }

    /**
     * A parser.
     *
     * @param identities asked for with each notification; the same may be given to callers
     */
    public static NotificationParser of(Supplier<? extends Collection<Identity>> identities) {
        return new NotificationParser(
                identities, List.of(WechatPayScheme.merchant(), WechatPayScheme.brand()), TimeSource.system());
    }

    /** A parser for one identity. */
    public static NotificationParser of(Identity identity) {
        return of(() -> List.of(identity));
    }

    /** The same with one signing scheme more, under its own name. What was seen before is forgotten. */
    public NotificationParser scheme(SigningScheme more) {
        Map<String, SigningScheme> all = new HashMap<>(schemes);
        all.put(more.name(), more);
        return new NotificationParser(identities, all.values(), time);
    }

    /** The same by other clocks, for tests; a notification is judged by the time of its receipt all the same. */
    public NotificationParser time(TimeSource other) {
        return new NotificationParser(identities, schemes.values(), other);
    }

    /**
     * The notification, its resource as decrypted JSON; see {@link #read}.
     *
     * @throws NotificationException if it is not proven, not readable, or for nobody here
     */
    public Notification<byte[]> parse(ReceivedNotification received) {
        return parse(received, null);
    }

    /**
     * The same, for an identity that is known otherwise, such as from the address that was notified: needed where several
     * identities trust the same key. Its own keys have to prove and decrypt it all the same.
     */
    public Notification<byte[]> parse(ReceivedNotification received, @Nullable String hint) {
        Identity identity =
                new Addressee(identities.get(), hint).of(received.headers().all(SERIAL));
        String unique = verified(received, identity);
        Envelope envelope = Envelope.read(received.body());
        byte[] resource = Envelope.requireJson(decrypted(envelope, identity, received));
        return new Notification<>(
                envelope.id(),
                envelope.type(),
                envelope.createTime(),
                identity.credentials().identity(),
                resource,
                List.of(),
                !seen.add(unique, time.now()),
                ids.conflicts(identity.credentials().identity() + " " + envelope.id(), resource),
                received);
    }

    /**
     * {@code raw}, which was parsed here, its resource read as {@code event} says; its sensitive values are decrypted by the
     * identity that it is for.
     *
     * @throws NotificationException if it cannot be read, or the identity is not here any more
     */
    public <T> Notification<T> read(Notification<byte[]> raw, EventType<T> event) {
        Identity identity = new Addressee(identities.get(), raw.identity())
                .of(raw.received().headers().all(SERIAL));
        return Notification.read(raw, event, identity.cipher());
    }

    private String verified(ReceivedNotification received, Identity identity) {
        String name = identity.credentials().scheme();
        SigningScheme scheme = Optional.ofNullable(schemes.get(name))
                .orElseThrow(() -> new NotificationException(
                        Reason.UNKNOWN_IDENTITY,
                        "is for " + identity + ", whose scheme is not here; give it by scheme(…)."));
        try {
            Answer alike = new Answer(200, received.headers(), received.body());
            return scheme.verify(alike, identity.trusted(), received.receivedAt());
        } catch (SignatureRejected e) {
            throw new NotificationException(
                    Reason.NOT_PROVEN, e.reason(), "is not believed (" + e.reason() + "): " + e.detail());
        }
    }

    private static byte[] decrypted(Envelope envelope, Identity identity, ReceivedNotification received) {
        Instant at = received.receivedAt();
        return ApiKey.decryptByAny(
                        identity.apiKeys(), at, envelope.nonce(), envelope.associatedData(), envelope.ciphertext())
                .orElseThrow(() -> undecryptable(envelope, identity, at));
    }

    private static NotificationException undecryptable(Envelope envelope, Identity identity, Instant at) {
        String name = identity.credentials().identity();
        boolean none = identity.apiKeys().stream().noneMatch(key -> key.isUsedAt(at));
        return new NotificationException(
                Reason.UNDECRYPTABLE,
                none
                        ? envelope.id() + " came for " + name
                                + ", which has no API key, or none any more: give it by Identity.apiKeys(…)."
                        : envelope.id() + " for " + name + " is decrypted by none of its "
                                + identity.apiKeys().size()
                                + " API keys. Compare them with the one set on the platform's site.");
    }
}
