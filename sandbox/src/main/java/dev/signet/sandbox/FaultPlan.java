package dev.signet.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faults of each endpoint. */
final class FaultPlan {

    private final Map<String, EndpointFaults> faults = new ConcurrentHashMap<>();

    EndpointFaults of(String endpoint) {
        return faults.computeIfAbsent(endpoint, none -> new EndpointFaults());
    }
}
