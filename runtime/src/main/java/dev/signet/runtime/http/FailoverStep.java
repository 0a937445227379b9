package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.TransportException;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the host of each attempt: the first of those that this call asked least, hosts that seem to be down last. A
 * host that only asks for patience is asked again.
 */
public final class FailoverStep implements Step {

    private final DownHosts down;

    /** Remembers by {@code time} which hosts seem to be down. */
    public FailoverStep(TimeSource time) {
        this.down = new DownHosts(time);
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        String host = host(call.hosts(), call.attempts());
        try {
            Answer answer = next.run(request.to(host, call.chosenHosts()));
            down.answered(host);
            return answer;
        } catch (TransportException e) {
            down.failed(host, e.kind());
            throw e;
        } catch (ApiException e) {
            down.answered(host);
            throw e;
        }
    }

    private String host(List<String> hosts, List<Attempt> attempts) {
        Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        if (last != null && last.status().filter(Repeat::throttles).isPresent()) {
            return last.host();
        }
        return hosts.stream()
                .min(Comparator.comparingLong((String host) -> asked(host, attempts))
                        .thenComparing(down::seems))
                .orElseThrow();
    }

    private static long asked(String host, List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> attempt.host().equals(host)).count();
    }
}
