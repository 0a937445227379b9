package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.Verb;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;

/** A parameter without a role is the request, and there is one request: a record. */
final class ParametersHaveRoles implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().forEach(endpoint -> check(endpoint, api, problems));
    }

    private static void check(EndpointModel endpoint, ApiModel api, Problems problems) {
        List<FieldModel> parts = RequestParts.of(endpoint, api);
        boolean taken = false;
        for (FieldModel parameter : endpoint.parameters()) {
            boolean record = parameter.role() == Role.REQUEST && parameter.type() instanceof TypeModel.RecordType;
            if (isWithoutRole(parameter) || (record && taken)) {
                String text = record
                        ? secondRequest(parameter, endpoint)
                        : parameter.name() + " does not say where it goes. "
                                + RoleAdvice.of(parameter, endpoint, parts);
                problems.add(Rule.ParameterWithoutRole, parameter.site(), text);
            }
            taken |= record;
        }
    }

    /** Whether it is reported here. A type that has no form, or a file in another place than a part, is reported as such. */
    static boolean isWithoutRole(FieldModel parameter) {
        TypeModel type = parameter.type();
        return parameter.role() == Role.REQUEST
                && !(type instanceof TypeModel.RecordType)
                && !(type instanceof TypeModel.UnreadableType)
                && !type.holds(Scalar.FILE);
    }

    private static String secondRequest(FieldModel parameter, EndpointModel endpoint) {
        String both = "Both this and an earlier parameter would be the request. ";
        return endpoint.verb() == Verb.GET
                ? both + "Put both into one record."
                : both + "Write @Body before " + parameter.name()
                        + " if it is the JSON body, or put both into one record.";
    }
}
