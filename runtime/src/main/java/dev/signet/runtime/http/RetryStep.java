package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;

/**
 * The place where a call is repeated. So far none is: whoever got {@link dev.signet.runtime.error.Outcome#UNKNOWN} repeats
 * it, with the same idempotency key.
 */
public final class RetryStep implements Step {

    /** The step; it holds nothing. */
    public RetryStep() {}

    @Override
    public Answer run(Request request, Call call, Next next) {
        return next.run(request);
    }
}
