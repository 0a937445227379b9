package dev.signet.runtime;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import java.security.Provider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The platform's certificates as a merchant downloads them: when they are asked for first, again in the background after twelve
 * hours, and when an answer is signed with one that is not known, though not more often than once a minute. What was downloaded
 * stays if a later download fails. For many threads.
 */
public final class PlatformCertificates implements Supplier<TrustedKeys> {

    private static final Duration FRESH = Duration.ofHours(12);
    private static final Duration COOL_DOWN = Duration.ofMinutes(1);
    private static final Duration COOL_DOWN_WITHOUT_ANY = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Supplier<TrustedKeys> download;
    private final TimeSource time;
    private final Executor background;
    private @Nullable TrustedKeys current;
    private @Nullable CompletableFuture<TrustedKeys> last;
    private long downloadedAt;
    private long triedAt;

    private PlatformCertificates(Supplier<TrustedKeys> download, TimeSource time, Executor background) {
        this.download = download;
        this.time = time;
        this.background = background;
    }

    /** The certificates of a merchant whose own keys stay; nothing is downloaded yet. */
    public static PlatformCertificates of(Credentials merchant, CallerBuilder with, ApiKey... apiKeys) {
        return of(() -> merchant, with, () -> List.of(apiKeys));
    }

    /**
     * The certificates of a merchant; nothing is downloaded yet.
     *
     * @param merchant asked for with each download
     * @param with whose transport, hosts and clocks are used, as they are now; its credentials and keys are not looked at
     * @param apiKeys the keys that the platform may encrypt with; asked for with each download
     */
    public static PlatformCertificates of(
            Supplier<Credentials> merchant, CallerBuilder with, Supplier<List<ApiKey>> apiKeys) {
        return new PlatformCertificates(
                new CertificateDownload(merchant, apiKeys, with)::fromAnyHost, with.time(), AsyncCall::onThread);
    }

    /** The same, downloaded by {@code executor}; nothing is downloaded yet. */
    public PlatformCertificates background(Executor executor) {
        return new PlatformCertificates(download, time, executor);
    }

    /** The same, whose cryptography is that of a provider of the JCA; nothing is downloaded yet. */
    public PlatformCertificates using(Provider provider) {
        return new PlatformCertificates(() -> download.get().using(provider), time, background);
    }

    /**
     * The certificates, the newest in force the primary one. Waits only while there are none yet.
     *
     * @throws ConfigurationException if there are none, and none can be downloaded; the message says why
     */
    @Override
    public TrustedKeys get() {
        TrustedKeys known = known();
        if (known == null) {
            known = awaited(started(COOL_DOWN_WITHOUT_ANY));
        }
        renewIfOld();
        return known.learningFrom(this::learn);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What a renewal ends with is kept and logged there.
    private void renewIfOld() {
        if (isOld()) {
            started(COOL_DOWN);
        }
    }

    /**
     * A public key and these certificates, for the time in which the platform changes from one to the other: the key is the primary
     * one, and nothing is downloaded until something is signed with a certificate. Where there are none, the key does by itself.
     */
    public TrustedKeys beside(TrustedKeys publicKey) {
        return publicKey.learningFrom(this::find);
    }

    private @Nullable TrustedKeys find(String id) {
        TrustedKeys known = known();
        if (known == null || !known.ids().contains(id)) {
            return learn(id);
        }
        renewIfOld();
        return known;
    }

    private synchronized @Nullable TrustedKeys known() {
        return current;
    }

    private synchronized boolean isOld() {
        return age(downloadedAt).compareTo(FRESH) > 0;
    }

    // An answer that nobody can believe otherwise: worth a wait, and one question to the platform in a while.
    private @Nullable TrustedKeys learn(String unknown) {
        try {
            return awaited(started(COOL_DOWN));
        } catch (RuntimeException e) {
            return known();
        }
    }

    /** The download under way; or the last one, while it is too early for another. */
    private CompletableFuture<TrustedKeys> started(Duration coolDown) {
        CompletableFuture<TrustedKeys> next = new CompletableFuture<>();
        synchronized (this) {
            CompletableFuture<TrustedKeys> before = last;
            if (before != null && (!before.isDone() || age(triedAt).compareTo(coolDown) <= 0)) {
                return before;
            }
            last = next;
            triedAt = time.nanoTime();
        }
        try {
            background.execute(() -> run(next));
        } catch (RuntimeException e) {
            next.completeExceptionally(e);
        }
        return next;
    }

    private void run(CompletableFuture<TrustedKeys> result) {
        try {
            TrustedKeys fresh = download.get();
            keep(fresh);
            result.complete(fresh);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(PlatformCertificates.class)
                    .warn("The platform's certificates could not be downloaded: {}", e.getMessage());
            result.completeExceptionally(e);
        }
    }

    private synchronized void keep(TrustedKeys fresh) {
        current = fresh;
        downloadedAt = time.nanoTime();
    }

    private static TrustedKeys awaited(CompletableFuture<TrustedKeys> result) {
        try {
            return result.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ConfigurationException told
                    ? told
                    : new ConfigurationException("The platform's certificates cannot be downloaded.", e.getCause());
        } catch (TimeoutException e) {
            throw new ConfigurationException("The platform's certificates did not come within 20 s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("Interrupted while the platform's certificates were awaited.", e);
        }
    }

    private Duration age(long nanos) {
        return Duration.ofNanos(time.nanoTime() - nanos);
    }
}
