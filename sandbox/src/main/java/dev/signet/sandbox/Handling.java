package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import dev.signet.sandbox.Exchange.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request on its way through the sandbox, and what is known of it so far. For one thread. */
final class Handling {

    private final Request request;
    private final Instant at;
    private final int generation;
    private @Nullable String endpoint;
    private @Nullable String identity;
    private @Nullable Fault fault;
    private @Nullable String key;
    private @Nullable Answer answer;
    private String explanation = "";
    private Verdict verdict = Verdict.NOT_FOUND;
    private Duration delay = Duration.ZERO;

    /** {@code generation} counts the resets before it began. */
    Handling(Request request, Instant at, int generation) {
        this.request = request;
        this.at = at;
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    Request request() {
        return request;
    }

    void found(String endpointName) {
        endpoint = endpointName;
    }

    void from(Optional<String> caller) {
        identity = caller.orElse(null);
    }

    void told(Instruction<?, ?> instruction) {
        fault = instruction.fault();
        delay = instruction.delay();
    }

    Duration delay() {
        return delay;
    }

    void key(Optional<String> idempotencyKey) {
        key = idempotencyKey.orElse(null);
    }

    void verdict(Verdict now) {
        verdict = now;
    }

    void explanation(String why) {
        explanation = why;
    }

    void answered(Answer given) {
        answer = given;
    }

    Exchange exchange(long number) {
        return new Exchange(
                number,
                at,
                Optional.ofNullable(endpoint),
                Optional.ofNullable(identity),
                request,
                verdict,
                Optional.ofNullable(fault),
                Optional.ofNullable(key),
                explanation,
                Optional.ofNullable(answer));
    }
}
