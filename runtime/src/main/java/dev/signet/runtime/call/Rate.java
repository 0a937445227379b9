package dev.signet.runtime.call;

import java.time.Duration;

/** So many calls in each period; see {@link dev.signet.spec.RateLimit}. */
public record Rate(int permits, Duration period) {}
