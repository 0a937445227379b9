package dev.signet.sandbox;

import dev.signet.runtime.call.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * What one endpoint of a sandbox does otherwise than its implementation: {@code sandbox.on(endpoint).fail(500,
 * "SYSTEM_ERROR").once()}. An instruction holds until the next one without a number, or {@link #none}; those with a number come
 * first, in their order. For many threads.
 */
public final class EndpointStub<Q, R> {

    private final Deque<Counted<Q, R>> counted = new ArrayDeque<>();
    private Instruction<Q, R> standing = Instruction.usual();
    private Instruction<Q, R> before = Instruction.usual();

    private record Counted<Q, R>(Instruction<Q, R> instruction, int left) {}

    EndpointStub() {}

    /** Answers with {@code result}. */
    public EndpointStub<Q, R> answer(R result) {
        return answer((Function<Q, R>) request -> result);
    }

    /** Answers with what {@code implementation} gives; it may refuse by a {@link Refusal}. */
    public EndpointStub<Q, R> answer(Function<Q, R> implementation) {
        return stand(Instruction.instead(implementation));
    }

    /** Does nothing, and answers with a signed error. */
    public EndpointStub<Q, R> fail(int status, String code) {
        return answer((Function<Q, R>) request -> {
            throw new Refusal(status, code, "the sandbox was told to answer this");
        });
    }

    /** Does this wrong. */
    public EndpointStub<Q, R> fault(Fault fault) {
        return stand(Instruction.wrong(fault));
    }

    /** Does what was asked, and waits with the answer. */
    public EndpointStub<Q, R> delay(Duration time) {
        return stand(Instruction.slow(time));
    }

    /** The instruction that was just given holds for one request. */
    public EndpointStub<Q, R> once() {
        return times(1);
    }

    /** The instruction that was just given holds for {@code count} requests; before it, what held before. */
    public synchronized EndpointStub<Q, R> times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("an instruction holds for one request or more, not " + count);
        }
        counted.add(new Counted<>(standing, count));
        standing = before;
        return this;
    }

    /** Does all as it should be again. */
    public synchronized EndpointStub<Q, R> none() {
        counted.clear();
        standing = Instruction.usual();
        before = standing;
        return this;
    }

    private synchronized EndpointStub<Q, R> stand(Instruction<Q, R> instruction) {
        before = standing;
        standing = instruction;
        return this;
    }

    /** What to do with the next request. */
    synchronized Instruction<Q, R> next() {
        Counted<Q, R> first = counted.poll();
        if (first == null) {
            return standing;
        }
        if (first.left() > 1) {
            counted.addFirst(new Counted<>(first.instruction(), first.left() - 1));
        }
        return first.instruction();
    }
}
