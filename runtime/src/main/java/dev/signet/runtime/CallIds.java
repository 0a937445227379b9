package dev.signet.runtime;

import dev.signet.runtime.auth.NonceSource;
import java.util.concurrent.atomic.AtomicLong;

/** Names for calls, by which the lines of a log belong together: hardly any other has the same, in this process none. */
final class CallIds {

    private static final int PREFIX = 10;

    private final String prefix;
    private final AtomicLong count = new AtomicLong();

    CallIds(NonceSource nonces) {
        String nonce = nonces.next();
        this.prefix = nonce.substring(0, Math.min(PREFIX, nonce.length())) + "-";
    }

    String next() {
        return prefix + count.incrementAndGet();
    }
}
