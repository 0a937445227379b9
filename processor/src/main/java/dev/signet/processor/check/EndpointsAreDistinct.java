package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** No two endpoints have one verb and path: a server could not tell them apart. */
final class EndpointsAreDistinct implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Map<String, EndpointModel> first = new HashMap<>();
        for (EndpointModel endpoint : api.endpoints()) {
            String route = endpoint.verb() + " " + endpoint.path().template().replaceAll("\\{[^}]*}", "{}");
            EndpointModel other = endpoint.path().readable() ? first.putIfAbsent(route, endpoint) : null;
            if (other != null) {
                problems.add(
                        Rule.DuplicateEndpoint,
                        endpoint.path().site(),
                        endpoint.name() + " and " + other.name() + " are both " + route.replace("{}", "{…}")
                                + ", which is one endpoint to the server. Correct one of the paths, or keep one method, "
                                + "whose parameter takes what both take.");
            }
        }
    }
}
