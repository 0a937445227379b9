package com.example.coupons.platform;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.validation.Violation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times calls, and counts their attempts and the rules that requests break. Tags are words of specs and of Signet only: no number
 * of a request or a brand, and no code that a server made up, of which there may be any number.
 */
final class CallMetrics implements CallListener {

    private final MeterRegistry meters;
    private final String kind;

    CallMetrics(MeterRegistry meters, String kind) {
        this.meters = meters;
        this.kind = kind;
    }

    @Override
    public void attemptEnded(CallFacts call) {
        Attempt attempt = call.last().orElseThrow();
        Tags tags = tags(call.endpoint()).and("outcome", attempt.outcome().name());
        meters.counter("signet.attempts", tags).increment();
    }

    @Override
    public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
        Tags tags = tags(call.endpoint())
                .and("outcome", outcome.name(), "failure", failure == null ? "none" : failure.reasonWord());
        meters.timer("signet.calls", tags).record(took);
        if (failure instanceof InvalidRequestException invalid) {
            count(call.endpoint(), invalid.violations(), "refused");
        }
    }

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        count(endpoint.name(), violations, "sent");
    }

    private void count(String endpoint, List<Violation> violations, String request) {
        for (Violation violation : violations) {
            Tags tags = tags(endpoint).and("rule", violation.rule(), "request", request);
            meters.counter("signet.violations", tags).increment();
        }
    }

    private Tags tags(String endpoint) {
        return Tags.of("endpoint", endpoint, "kind", kind);
    }
}
