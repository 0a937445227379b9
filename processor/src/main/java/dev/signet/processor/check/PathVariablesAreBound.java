package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;

/** Each placeholder of a path has a {@code @Path} value, and each {@code @Path} value a placeholder. */
final class PathVariablesAreBound implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().forEach(endpoint -> check(endpoint, RequestParts.of(endpoint, api), problems));
    }

    private static void check(EndpointModel endpoint, List<FieldModel> parts, Problems problems) {
        List<FieldModel> values =
                parts.stream().filter(part -> part.role() == Role.PATH).toList();
        List<String> placeholders = endpoint.path().placeholders();
        for (String placeholder : placeholders) {
            if (values.stream().noneMatch(value -> value.wireName().equals(placeholder))) {
                problems.add(Rule.UnboundPathVariable, endpoint.path().site(), unbound(placeholder, parts));
            }
        }
        values.stream()
                .filter(value -> !placeholders.contains(value.wireName()))
                .forEach(value ->
                        problems.add(Rule.PathParameterWithoutVariable, value.site(), unused(value, placeholders)));
    }

    private static String unbound(String placeholder, List<FieldModel> parts) {
        List<String> names = parts.stream().map(FieldModel::wireName).toList();
        String suggestion = parts.stream()
                .filter(part -> part.wireName().equals(placeholder))
                .findFirst()
                .map(part -> "Write @Path before " + part.name() + ".")
                .orElseGet(() -> "Add a component or parameter `@Path String " + Camel.of(placeholder) + "`"
                        + Closest.to(placeholder, names, name -> ", or rename the placeholder to {" + name + "}")
                        + ".");
        return "Nothing fills {" + placeholder + "} of the path. " + suggestion;
    }

    private static String unused(FieldModel value, List<String> placeholders) {
        String known = placeholders.isEmpty() ? "it has none" : "it has {" + String.join("}, {", placeholders) + "}";
        return "The path has no placeholder {" + value.wireName() + "} for " + value.name() + "; " + known + ". "
                + Closest.to(value.wireName(), placeholders, name -> "Did you mean {" + name + "}? ")
                + "Rename one of the two, or write @Query.";
    }
}
