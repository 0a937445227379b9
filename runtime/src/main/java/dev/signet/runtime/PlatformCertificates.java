package dev.signet.runtime;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.http.TransportFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The platform's certificates as a merchant downloads them: when they are asked for first, again in the background after twelve
 * hours, and at once, but not more often than once a minute, when an answer is signed with one that is not known. What was
 * downloaded stays if a later download fails. For many threads.
 */
public final class PlatformCertificates implements Supplier<TrustedKeys> {

    private static final Duration FRESH = Duration.ofHours(12);
    private static final Duration COOL_DOWN = Duration.ofMinutes(1);
    private static final List<String> HOSTS =
            List.of("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com");

    private final CertificateDownload download;
    private final CallerBuilder with;
    private final Executor background;
    private @Nullable TrustedKeys current;
    private long downloadedAt;
    private long triedAt;
    private boolean underWay;

    private PlatformCertificates(CertificateDownload download, CallerBuilder with, Executor background) {
        this.download = download;
        this.with = with;
        this.background = background;
    }

    /**
     * The certificates of a merchant; nothing is downloaded yet.
     *
     * @param with whose transport, hosts and clocks are used; its credentials and keys are not looked at
     * @param apiKeys the keys that the platform may encrypt with
     */
    public static PlatformCertificates of(Credentials merchant, CallerBuilder with, ApiKey... apiKeys) {
        return new PlatformCertificates(
                new CertificateDownload(merchant, List.of(apiKeys), with), with, AsyncCall::onThread);
    }

    PlatformCertificates background(Executor executor) {
        return new PlatformCertificates(download, with, executor);
    }

    /**
     * The certificates, the newest the primary one.
     *
     * @throws ConfigurationException if there are none yet, and none can be downloaded; the message says why
     */
    @Override
    public synchronized TrustedKeys get() {
        TrustedKeys known = current;
        if (known == null) {
            return downloaded();
        }
        if (age(downloadedAt).compareTo(FRESH) > 0 && !underWay && age(triedAt).compareTo(COOL_DOWN) > 0) {
            underWay = true;
            triedAt = with.time().nanoTime();
            background.execute(this::refreshQuietly);
        }
        return known.learningFrom(this::learn);
    }

    /** Downloads them now. */
    public synchronized TrustedKeys refresh() {
        return downloaded();
    }

    // An answer that nobody can believe otherwise; the next one is not asked about for a while.
    private synchronized @Nullable TrustedKeys learn(String unknown) {
        if (age(triedAt).compareTo(COOL_DOWN) <= 0) {
            return current;
        }
        try {
            return downloaded();
        } catch (ConfigurationException e) {
            return current;
        }
    }

    // Not locked while it downloads: calls go on with what there is.
    private void refreshQuietly() {
        try {
            keep(fromAnyHost());
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(PlatformCertificates.class)
                    .warn("The platform's certificates could not be downloaded again; those of before stay.", e);
        } finally {
            done();
        }
    }

    private synchronized void done() {
        underWay = false;
    }

    private TrustedKeys downloaded() {
        triedAt = with.time().nanoTime();
        return keep(fromAnyHost());
    }

    private synchronized TrustedKeys keep(TrustedKeys fresh) {
        current = fresh;
        downloadedAt = with.time().nanoTime();
        return fresh.learningFrom(this::learn);
    }

    private TrustedKeys fromAnyHost() {
        TransportFailure last = null;
        for (String host : with.hosts().isEmpty() ? HOSTS : with.hosts()) {
            try {
                return download.from(host);
            } catch (TransportFailure e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConfigurationException("The download of the platform's certificates was interrupted.", e);
            }
        }
        throw new ConfigurationException("No host gave the platform's certificates.", last);
    }

    private Duration age(long nanos) {
        return Duration.ofNanos(with.time().nanoTime() - nanos);
    }
}
