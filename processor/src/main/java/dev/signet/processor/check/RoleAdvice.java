package dev.signet.processor.check;

import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.Verb;
import java.util.List;
import java.util.Optional;

/** Which role a parameter without one should have: the one that no other check refuses next. */
final class RoleAdvice {

    private RoleAdvice() {}

    static String of(FieldModel parameter, EndpointModel endpoint, List<FieldModel> parts) {
        if (endpoint.path().placeholders().contains(parameter.wireName())) {
            return "Write @Path before it.";
        }
        if (first(Role.PART, parts).isPresent()) {
            return "Write @Part before it.";
        }
        if (isJson(parameter.type())) {
            return endpoint.verb() == Verb.GET ? inQuery(parameter) : inBody(parameter, endpoint, parts);
        }
        return endpoint.verb().hasBody()
                ? "Write @Query before it; a member of the JSON body belongs into the request record."
                : "Write @Query before it.";
    }

    private static boolean isJson(TypeModel type) {
        return type instanceof TypeModel.ListType || type instanceof TypeModel.MapType || type.is(Scalar.FREE);
    }

    private static String inQuery(FieldModel parameter) {
        return isRepeatable(parameter.type())
                ? "Write @Query before it."
                : "Write @Query @JsonText before it: a query holds it as JSON only.";
    }

    private static String inBody(FieldModel parameter, EndpointModel endpoint, List<FieldModel> parts) {
        Optional<FieldModel> body = first(Role.BODY, parts);
        if (body.isPresent()) {
            return "@Body " + body.get().name() + " is the whole body already: move " + parameter.name() + " into it.";
        }
        if (first(Role.MEMBER, parts).isPresent() && endpoint.verb().hasBody()) {
            return "The request record is the JSON body already: make " + parameter.name() + " a component of it.";
        }
        String orElse = isRepeatable(parameter.type()) ? ", or @Query if it is none." : ".";
        return "Write @Body before it: it is the whole JSON body then" + orElse;
    }

    // A query repeats the name for each element of a list.
    private static boolean isRepeatable(TypeModel type) {
        return type instanceof TypeModel.ListType list
                && !list.isSet()
                && (list.element().type() instanceof TypeModel.EnumType
                        || (list.element().type() instanceof TypeModel.ScalarType scalar
                                && scalar.kind().hasTextForm()));
    }

    private static Optional<FieldModel> first(Role role, List<FieldModel> parts) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }
}
