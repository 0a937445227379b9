package com.example.coupons.platform;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.LoggingListener;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.http.Transport;
import io.micrometer.core.instrument.MeterRegistry;

/** How this company calls, whoever of it does: over one transport, told to the log and to the meters. */
final class Callers {

    private final SignetProperties settings;
    private final Transport transport;
    private final MeterRegistry meters;

    Callers(SignetProperties settings, Transport transport, MeterRegistry meters) {
        this.settings = settings;
        this.transport = transport;
        this.meters = meters;
    }

    /** A caller that lacks nothing but its identity, which is a {@code brand} or a {@code merchant}. */
    CallerBuilder of(String kind) {
        CallerBuilder builder = Caller.builder()
                .transport(transport)
                .options(CallOptions.NONE
                        .attemptTimeout(settings.attemptTimeout())
                        .deadline(settings.deadline()))
                // A listener takes the place of the log, unless both are named.
                .listener(new LoggingListener().and(new CallMetrics(meters, kind)));
        try {
            return builder.hosts(settings.hosts().toArray(String[]::new));
        } catch (ConfigurationException e) {
            throw new WrongSetting("signet.hosts", e);
        }
    }
}
