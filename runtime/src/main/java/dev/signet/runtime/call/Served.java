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

    /** An endpoint that answers with the example of its result; where there is none, it refuses with 404 and says so. */
    public static <Q, R> Served<Q, R> example(Endpoint<Q, R> endpoint) {
        return new Served<>(
                endpoint,
                request -> endpoint.result()
                        .example()
                        .orElseThrow(
                                () -> new Refusal(
                                        404,
                                        "NO_EXAMPLE",
                                        "there is no example to answer " + endpoint.name()
                                                + " with: write @Example on the record"
                                                + " it gives back, or on each required component of it, or serve an implementation")));
    }

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
