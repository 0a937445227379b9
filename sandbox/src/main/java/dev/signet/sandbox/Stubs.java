package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stub of each endpoint. */
final class Stubs {

    private final Map<String, EndpointStub<?, ?>> stubs = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // Made for the endpoint, whose types it has.
    <Q, R> EndpointStub<Q, R> of(Endpoint<Q, R> endpoint) {
        return (EndpointStub<Q, R>) stubs.computeIfAbsent(endpoint.name(), none -> new EndpointStub<Q, R>());
    }

    void clear() {
        stubs.values().forEach(EndpointStub::none);
    }
}
