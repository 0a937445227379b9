package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException;
import java.time.Duration;

/** The innermost step: counts the attempt and gives it to the transport, with the time that is left. */
public final class SendStep implements Step {

    private final Transport transport;

    /** Sends by {@code transport}. */
    public SendStep(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        Duration remaining = call.remaining();
        if (remaining.isNegative() || remaining.isZero()) {
            throw new DeadlineExceededException(Outcome.NOT_SENT, call.facts(), null);
        }
        call.attempt(request.host());
        try {
            return transport.send(request, remaining);
        } catch (TransportFailure e) {
            Outcome outcome = e.maybeSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
            throw new TransportException(outcome, call.facts(), e.getMessage() + ".", e);
        } catch (RuntimeException e) {
            throw new TransportException(Outcome.UNKNOWN, call.facts(), "the transport itself failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(Outcome.UNKNOWN, call.facts(), "the calling thread was interrupted.", e);
        }
    }
}
