package dev.signet.runtime;

import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.ProofStep;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.call.DeadlineStep;
import dev.signet.runtime.call.ErrorStep;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.http.FailoverStep;
import dev.signet.runtime.http.RateLimitStep;
import dev.signet.runtime.http.RetryStep;
import dev.signet.runtime.http.SendStep;
import java.util.List;
import java.util.function.Supplier;

/** The steps of a call, outermost first: the one place where their order stands. */
final class CallSteps {

    private CallSteps() {}

    static List<Step> of(CallerBuilder with, SigningScheme scheme, Supplier<Identity> identity) {
        TimeSource time = with.time();
        return List.of(
                // One total time for the call, whatever happens further in.
                new DeadlineStep(),
                // Only what is safe to repeat is repeated.
                new RetryStep(time, with.random()),
                // The main host, then the next; each attempt goes to one.
                new FailoverStep(time),
                // Every attempt counts; the wait comes before signing, so that no timestamp ages.
                new RateLimitStep(with.limiter(), with.rateLimitKey(), time),
                // Everything further in is one attempt: it is recorded and told, whatever becomes of it.
                new AttemptStep(with.listener(), time),
                // A status other than 2xx becomes a typed error; the steps above decide by it.
                new ErrorStep(),
                // A fresh timestamp, nonce and signature for every attempt; its answer is verified on the raw bytes,
                // by the keys of the same moment, before anyone parses it.
                new ProofStep(scheme, identity, time, with.nonces()),
                // One request to one host, exactly once.
                new SendStep(with.transport()));
    }
}
