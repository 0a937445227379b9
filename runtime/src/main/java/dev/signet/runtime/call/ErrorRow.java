package dev.signet.runtime.call;

import dev.signet.spec.Retry;

/**
 * One row of an endpoint's error table; see {@link dev.signet.spec.ApiError}.
 *
 * @param status the HTTP status
 * @param code the code in the body
 * @param when when the server answers this
 * @param remedy what the caller can do
 * @param retry whether the same request may succeed later
 */
public record ErrorRow(int status, String code, String when, String remedy, Retry retry) {}
