package dev.signet.runtime.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * An endpoint and what answers it. Generated code lists them for an implementation of a spec.
 *
 * @param endpoint what is served
 * @param implementation the method of the implementation; may throw {@link Refusal}
 */
public record Served<Q, R>(Endpoint<Q, R> endpoint, Function<Q, R> implementation) {

    /** What a future of an implementation ends with; thrown as the implementation threw it. */
    public static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
