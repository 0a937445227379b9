package dev.signet.runtime.http;

import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.TransportException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Which hosts seem to be down: those that could not be reached, or cut two exchanges one after the other, until they
 * answer again, or half a minute has passed. For many threads.
 */
final class DownHosts {

    private static final Duration LENGTH = Duration.ofSeconds(30);
    private static final int ENOUGH = 2;

    private final TimeSource time;
    private final Map<String, Failures> failures = new HashMap<>();

    DownHosts(TimeSource time) {
        this.time = time;
    }

    private record Failures(int count, long lastNanos) {}

    synchronized void answered(String host) {
        failures.remove(host);
    }

    synchronized void failed(String host, TransportException.Kind kind) {
        int weight = switch (kind) {
            case NO_CONNECTION, UNTRUSTED_HOST -> ENOUGH;
            case CUT -> 1;
            case NOT_SENDABLE, NOT_PROCESSED, BEYOND_LIMITS -> 0;
        };
        if (weight == 0) {
            return;
        }
        failures.merge(
                host,
                new Failures(weight, time.nanoTime()),
                (old, one) -> new Failures(old.count() + one.count(), one.lastNanos()));
    }

    synchronized boolean seems(String host) {
        Failures of = failures.get(host);
        return of != null && of.count() >= ENOUGH && time.nanoTime() - of.lastNanos() < LENGTH.toNanos();
    }
}
