package dev.signet.runtime.call;

import java.util.function.Function;

/**
 * An endpoint and what answers it. Generated code lists them for an implementation of a spec.
 *
 * @param endpoint what is served
 * @param implementation the method of the implementation; may throw {@link Refusal}
 */
public record Served<Q, R>(Endpoint<Q, R> endpoint, Function<Q, R> implementation) {}
