package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import java.time.Instant;
import java.util.Optional;

/**
 * One request that came to a sandbox, and what it made of it.
 *
 * @param number counts from 1
 * @param at when it came, by the sandbox's clock
 * @param endpoint interface and method; empty if there is none of its method and path
 * @param identity the brand or merchant that it says it is from; empty if it does not say
 * @param request as it came
 * @param verdict what became of it
 * @param fault what the sandbox did wrong with it; empty if nothing
 * @param idempotencyKey its key, where it was read and has one
 * @param explanation why it was refused, in several lines; empty if it was not
 * @param answer what was answered; empty if the connection was cut
 */
public record Exchange(
        long number,
        Instant at,
        Optional<String> endpoint,
        Optional<String> identity,
        Request request,
        Verdict verdict,
        Optional<Fault> fault,
        Optional<String> idempotencyKey,
        String explanation,
        Optional<Answer> answer) {

    /** What became of a request. */
    public enum Verdict {
        /** No endpoint has its method and path. */
        NOT_FOUND,
        /** Its signature proves nothing. */
        UNAUTHORIZED,
        /** It breaks the rules of its spec. */
        INVALID,
        /** The implementation, or an instruction in its place, refused it. */
        REFUSED,
        /** The implementation did what was asked. */
        EXECUTED,
        /** The implementation threw something; nobody knows how far it came. */
        FAILED,
        /** A fault kept it from the implementation. */
        NOT_EXECUTED
    }
}
