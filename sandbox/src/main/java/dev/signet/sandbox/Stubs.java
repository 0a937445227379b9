package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Served;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each endpoint was told. Two specs may have interfaces of one name, but not one method and path. */
final class Stubs {

    private final Map<String, EndpointPlan<?, ?>> plans = new ConcurrentHashMap<>();

    Stubs(List<Served<?, ?>> served) {
        served.forEach(each -> plans.put(id(each.endpoint()), new EndpointPlan<>()));
    }

    /** What tells one endpoint from another: method and path. */
    static String id(Endpoint<?, ?> endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }

    /** The plan of an endpoint; {@link IllegalArgumentException} if it is not served. */
    @SuppressWarnings("unchecked") // Made for the endpoint of this method and path, whose types it has.
    <Q, R> EndpointPlan<Q, R> of(Endpoint<Q, R> endpoint) {
        EndpointPlan<?, ?> plan = plans.get(id(endpoint));
        if (plan == null) {
            throw new IllegalArgumentException("The sandbox does not serve " + endpoint.name() + ", " + id(endpoint)
                    + "; give its implementation to serve(…).");
        }
        return (EndpointPlan<Q, R>) plan;
    }

    void clear() {
        plans.values().forEach(EndpointPlan::clear);
    }
}
