package dev.signet.runtime.http;

import java.time.Duration;

/**
 * What holds for every request of a transport. How long an exchange may take is said with each call.
 *
 * @param connectTimeout the time until a connection stands, TLS included; more than zero
 * @param maxBody the largest body of an answer that is read, in bytes after decompression; at least 1
 */
public record TransportOptions(Duration connectTimeout, int maxBody) {

    /** 5 s, and 8 MiB. */
    public static final TransportOptions DEFAULT = new TransportOptions(Duration.ofSeconds(5), 8 * 1024 * 1024);

    /** Checks the ranges. */
    public TransportOptions {
        if (connectTimeout.isNegative() || connectTimeout.isZero()) {
            throw new IllegalArgumentException("the time to connect is more than zero, not " + connectTimeout);
        }
        if (maxBody < 1 || maxBody > 1 << 30) {
            throw new IllegalArgumentException("a body may have 1 byte to 1 GiB, not " + maxBody);
        }
    }

    /** The same with another time to connect. */
    public TransportOptions connectTimeout(Duration value) {
        return new TransportOptions(value, maxBody);
    }

    /** The same with another limit for bodies. */
    public TransportOptions maxBody(int value) {
        return new TransportOptions(connectTimeout, value);
    }
}
