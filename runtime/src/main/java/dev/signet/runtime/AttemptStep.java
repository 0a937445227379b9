package dev.signet.runtime;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import java.time.Duration;

/** Keeps the record of each attempt, and tells the listener. */
final class AttemptStep implements Step {

    private final CallListener listener;
    private final TimeSource time;

    AttemptStep(CallListener listener, TimeSource time) {
        this.listener = listener;
        this.time = time;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        long start = time.nanoTime();
        call.begin();
        listener.attemptStarted(call.facts(), call.attempts().size() + 1, request.host());
        Answer answer;
        try {
            answer = next.run(request);
        } catch (SignetException e) {
            end(call, request, start, e.outcome(), e instanceof ApiException error ? error.code() : "", e.reasonWord());
            throw e;
        } catch (Throwable e) {
            Outcome outcome = call.isSending() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
            end(call, request, start, outcome, "", e.getClass().getSimpleName());
            throw e;
        }
        end(call, request, start, call.done(answer), "", "");
        return answer;
    }

    private void end(Call call, Request request, long start, Outcome outcome, String code, String failure) {
        Duration took = Duration.ofNanos(time.nanoTime() - start);
        call.ended(new Attempt(
                call.attempts().size() + 1,
                request.host(),
                outcome,
                took,
                call.answer().map(Answer::seen).orElse(null),
                code,
                failure));
        listener.attemptEnded(call.facts());
    }
}
