package dev.signet.runtime;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.Pings.Pong;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.http.TransportFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls whose attempts go as a script says, one line an attempt, the last line for all that follow. Time is fake. */
final class ScriptedCalls {

    static final Ping PING = new Ping("key_1", "hi");

    final FakeTime time = new FakeTime();
    final SignedAnswers signed = new SignedAnswers(time);
    final List<Request> sent = new ArrayList<>();

    private final List<Line> script;
    private int attempts;

    /** What happens to one attempt. */
    interface Line {

        Answer play(ScriptedCalls calls) throws TransportFailure, InterruptedException;

        /** Whether it happens before the request is given to the transport, in the rate limiter. */
        default boolean limited() {
            return false;
        }
    }

    ScriptedCalls(Line... script) {
        this.script = List.of(script);
    }

    Response<Pong> call(Endpoint<Ping, Pong> endpoint) {
        return call(endpoint, CallOptions.NONE);
    }

    Response<Pong> call(Endpoint<Ping, Pong> endpoint, CallOptions options) {
        return caller().call(endpoint, PING, options);
    }

    Caller caller() {
        return builder().build();
    }

    CallerBuilder builder() {
        return Caller.builder()
                .credentials(Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate()))
                .trust(signed.trusted())
                .transport((request, timeout) -> {
                    sent.add(request);
                    return line(attempts++).play(this);
                })
                .rateLimiter(limiter())
                .random(() -> 1.0)
                .listener(new CallListener() {})
                .time(time);
    }

    /** A limiter that has no room where the script says so. */
    private RateLimiter limiter() {
        return (quota, rate, longest) -> line(attempts).limited() ? Duration.ofMinutes(1) : Duration.ZERO;
    }

    private Line line(int attempt) {
        return script.get(Math.min(attempt, script.size() - 1));
    }

    List<String> hosts() {
        return sent.stream()
                .map(request -> request.host().replace("https://", "").replace(".example", ""))
                .toList();
    }
}
