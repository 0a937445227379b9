package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;

/** A parameter without a role is the request, and there is one request: a record. */
final class ParametersHaveRoles implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().forEach(endpoint -> check(endpoint, problems));
    }

    private static void check(EndpointModel endpoint, Problems problems) {
        List<FieldModel> unmarked = endpoint.parameters().stream()
                .filter(parameter -> parameter.role() == Role.REQUEST)
                .toList();
        boolean taken = false;
        for (FieldModel parameter : unmarked) {
            if (parameter.type() instanceof TypeModel.UnreadableType) {
                continue;
            }
            boolean record = parameter.type() instanceof TypeModel.RecordType;
            if (!record || taken) {
                problems.add(Rule.ParameterWithoutRole, parameter.site(), message(parameter, endpoint, record));
            }
            taken |= record;
        }
    }

    private static String message(FieldModel parameter, EndpointModel endpoint, boolean record) {
        String name = parameter.name();
        if (record) {
            return "Both this and an earlier parameter would be the request. Write @Body before " + name
                    + " if it is the JSON body, or put both into one record.";
        }
        boolean placeholder = endpoint.path().placeholders().contains(parameter.wireName());
        String role =
                placeholder || !endpoint.verb().hasBody() ? (placeholder ? "@Path" : "@Query") : "@Path or @Query";
        return name + " does not say where it goes. Write " + role + " before it"
                + (endpoint.verb().hasBody() ? "; a member of the JSON body belongs into the request record." : ".");
    }
}
