package dev.signet.reliability.simulator;

import dev.signet.runtime.call.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One call as the servers saw it: the truth. For one thread. */
final class Story {

    private final Kind kind;
    private final Weather weather;
    private final Random random;
    private final List<Arrival> arrivals = new ArrayList<>();
    private int executions;

    /** The three kinds of calls. */
    enum Kind {
        READING,
        KEYED,
        UNKEYED
    }

    /** One attempt. */
    record Arrival(SimulatedFault fault, String host, String body, String authorization, long nanos) {}

    Story(Kind kind, Weather weather, Random random) {
        this.kind = kind;
        this.weather = weather;
        this.random = random;
    }

    SimulatedFault attempt(Request request, long nanos) {
        SimulatedFault fault = weather.fault(request.host().contains("main"), random);
        String authorization = request.headers("Authorization").get(0);
        arrivals.add(new Arrival(
                fault, request.host(), new String(request.body(), StandardCharsets.UTF_8), authorization, nanos));
        return fault;
    }

    /** What a server does: a request whose key it knows is not done again. */
    void execute() {
        executions = kind == Kind.KEYED ? 1 : executions + 1;
    }

    Kind kind() {
        return kind;
    }

    Weather weather() {
        return weather;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    int executions() {
        return executions;
    }

    /** Whether some attempt left open what became of it, and none was proven done after all. */
    boolean fitsBoth() {
        return arrivals.stream().anyMatch(arrival -> arrival.fault().view().fitsBoth());
    }
}
