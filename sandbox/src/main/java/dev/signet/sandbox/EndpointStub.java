package dev.signet.sandbox;

import dev.signet.runtime.call.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one endpoint of a sandbox does otherwise than its implementation: {@code sandbox.on(endpoint).fail(500,
 * "SYSTEM_ERROR").once()}. What is chained is one instruction, {@code answer(…).delay(…)} too, until {@link #once} or
 * {@link #times} ends it; it holds at once. Without a number it holds until the next one, or {@link #none}; those with a number
 * come first, in their order. For one thread; others may tell the same endpoint something else by {@code on(endpoint)} of their own.
 */
public final class EndpointStub<Q, R> {

    private final EndpointPlan<Q, R> plan;
    private EndpointPlan.@Nullable Entry<Q, R> open;

    EndpointStub(EndpointPlan<Q, R> plan) {
        this.plan = plan;
    }

    /** Answers with {@code result}. */
    public EndpointStub<Q, R> answer(R result) {
        return answer((Function<Q, R>) request -> result);
    }

    /** Answers with what {@code implementation} gives; it may refuse by a {@link Refusal}. */
    public EndpointStub<Q, R> answer(Function<Q, R> implementation) {
        return tell(now -> now.answering(implementation));
    }

    /**
     * Answers with this text, as it is, in place of what the implementation gives: a value or a member that the spec does not know yet,
     * or something that cannot be read. What the implementation refuses, it refuses.
     */
    public EndpointStub<Q, R> answerJson(String json) {
        return tell(now -> now.answering(json));
    }

    /** Does nothing, and answers with a signed error; {@code status} is 300 to 599. */
    public EndpointStub<Q, R> fail(int status, String code) {
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException("an error has a status of 300 to 599, not " + status);
        }
        return answer((Function<Q, R>) request -> {
            throw new Refusal(status, code, "the sandbox was told to answer this");
        });
    }

    /** Does this wrong. */
    public EndpointStub<Q, R> fault(Fault fault) {
        return tell(now -> now.with(fault));
    }

    /** Waits with the answer, or with the cut of the connection; what was to be done is done by then. */
    public EndpointStub<Q, R> delay(Duration time) {
        return tell(now -> now.with(time));
    }

    /** The instruction so far holds for one request. */
    public EndpointStub<Q, R> once() {
        return times(1);
    }

    /** The instruction so far holds for {@code count} requests; what is chained after it is another one. */
    public EndpointStub<Q, R> times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("an instruction holds for one request or more, not " + count);
        }
        plan.count(entry(), count);
        open = null;
        return this;
    }

    /** Does all as it should be again, whoever told it otherwise. */
    public EndpointStub<Q, R> none() {
        plan.clear();
        open = null;
        return this;
    }

    private EndpointStub<Q, R> tell(Function<Instruction<Q, R>, Instruction<Q, R>> more) {
        plan.change(entry(), more);
        return this;
    }

    private EndpointPlan.Entry<Q, R> entry() {
        EndpointPlan.Entry<Q, R> entry = Optional.ofNullable(open).orElseGet(plan::begin);
        open = entry;
        return entry;
    }
}
