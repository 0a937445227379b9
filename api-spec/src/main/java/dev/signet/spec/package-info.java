/**
 * What a team writes to declare a signed HTTP API, in the order a spec is read: {@link dev.signet.spec.Api} on an
 * interface; a verb such as {@link dev.signet.spec.Post} on a method, with {@link dev.signet.spec.RateLimit},
 * {@link dev.signet.spec.ApiError} and {@link dev.signet.spec.Source}; a role such as {@link dev.signet.spec.Path} on a
 * parameter or record component, with {@link dev.signet.spec.WireName}, {@link dev.signet.spec.IdempotencyKey},
 * {@link dev.signet.spec.Rfc3339} and {@link dev.signet.spec.Redacted}; conditions between components
 * ({@link dev.signet.spec.condition.OnlyWhen}); {@link dev.signet.spec.Unrecognized} on an enum constant. Limits on single values
 * are in {@link dev.signet.spec.constraint}.
 */
@NullMarked
package dev.signet.spec;

import org.jspecify.annotations.NullMarked;
