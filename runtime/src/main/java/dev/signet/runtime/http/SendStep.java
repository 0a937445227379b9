package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.error.CallInterruptedException;
import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.QuietCause;
import dev.signet.runtime.error.TransportException;
import java.time.Duration;

/** The innermost step: gives the attempt to the transport, with the time that it may take. */
public final class SendStep implements Step {

    private final Transport transport;

    /** Sends by {@code transport}. */
    public SendStep(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        Duration timeout = call.within(call.options().attemptTimeout());
        if (timeout.isNegative() || timeout.isZero()) {
            throw new DeadlineExceededException(Outcome.NOT_SENT, call.facts(), null);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CallInterruptedException(Outcome.NOT_SENT, call.facts(), "before it sent anything", null);
        }
        call.sending();
        try {
            return transport.send(request, timeout);
        } catch (TransportFailure e) {
            throw new TransportException(e.kind(), call.facts(), e.getMessage() + ".", e);
        } catch (InterruptedUnsent e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(Outcome.NOT_SENT, call.facts(), "before it sent anything", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(Outcome.UNKNOWN, call.facts(), "while it waited for the answer", e);
        } catch (Exception e) {
            throw new TransportException(
                    TransportException.Kind.CUT, call.facts(), "the transport itself failed.", QuietCause.of(e));
        }
    }
}
