package dev.signet.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint does with one request.
 *
 * @param instead in place of its implementation; may be null
 * @param json in place of what these give; may be null
 * @param fault what it does wrong; may be null
 * @param delay how long its answer waits
 */
record Instruction<Q, R>(
        @Nullable Function<Q, R> instead,
        @Nullable String json,
        @Nullable Fault fault,
        Duration delay) {

    /** All as it should be. */
    static <Q, R> Instruction<Q, R> usual() {
        return new Instruction<>(null, null, null, Duration.ZERO);
    }

    static <Q, R> Instruction<Q, R> wrong(Fault fault) {
        return new Instruction<>(null, null, fault, Duration.ZERO);
    }

    Instruction<Q, R> answering(Function<Q, R> implementation) {
        return new Instruction<>(implementation, null, fault, delay);
    }

    Instruction<Q, R> answering(String text) {
        return new Instruction<>(instead, text, fault, delay);
    }

    Instruction<Q, R> with(Fault other) {
        return new Instruction<>(instead, json, other, delay);
    }

    Instruction<Q, R> with(Duration other) {
        return new Instruction<>(instead, json, fault, other);
    }

    Function<Q, R> implementation(Function<Q, R> usual) {
        return instead == null ? usual : instead;
    }

    boolean is(Fault asked) {
        return fault == asked;
    }

    Optional<Fault> found() {
        return Optional.ofNullable(fault);
    }
}
