package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException;
import java.util.List;

/** Tries the hosts in their order, and the next one only if nothing can have reached the one before. */
public final class FailoverStep implements Step {

    private final List<String> hosts;

    /** Hosts to use instead of those of the spec; empty for those of the spec. */
    public FailoverStep(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        List<String> candidates = hosts.isEmpty() ? call.endpoint().hosts() : hosts;
        for (String host : candidates.subList(0, candidates.size() - 1)) {
            try {
                return next.run(request.to(host));
            } catch (TransportException e) {
                if (e.outcome() != Outcome.NOT_SENT) {
                    throw e;
                }
            }
        }
        return next.run(request.to(candidates.get(candidates.size() - 1)));
    }
}
