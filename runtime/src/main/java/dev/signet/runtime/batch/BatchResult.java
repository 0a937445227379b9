package dev.signet.runtime.batch;

import dev.signet.runtime.error.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one batch. EXECUTED says that the request was done; what of its items the server took, the answer says.
 *
 * @param outcome EXECUTED with an answer; without one, what is known
 * @param answer empty if the call failed
 * @param failure why; a {@link dev.signet.runtime.error.SignetException}, unless the code around the call threw something else
 */
public record BatchResult<T, R>(
        Batch<T> batch, Outcome outcome, Optional<R> answer, Optional<RuntimeException> failure) {

    static <T, R> BatchResult<T, R> answered(Batch<T> batch, @Nullable R answer) {
        return new BatchResult<>(batch, Outcome.EXECUTED, Optional.ofNullable(answer), Optional.empty());
    }

    static <T, R> BatchResult<T, R> failed(Batch<T> batch, Outcome outcome, RuntimeException failure) {
        return new BatchResult<>(batch, outcome, Optional.empty(), Optional.of(failure));
    }

    /** Without the answer, whose values may be secret. */
    @Override
    public String toString() {
        return "BatchResult[" + batch + ", " + outcome + "]";
    }
}
