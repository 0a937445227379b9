package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.problem.Closest;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each placeholder of a path has a {@code @Path} value, and each {@code @Path} value a placeholder. */
final class PathVariablesAreBound implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().stream()
                .filter(endpoint -> endpoint.path().readable())
                .forEach(endpoint -> check(endpoint, RequestParts.of(endpoint, api), problems));
    }

    private static void check(EndpointModel endpoint, List<FieldModel> parts, Problems problems) {
        List<String> placeholders = endpoint.path().placeholders();
        List<FieldModel> unused = new ArrayList<>(parts.stream()
                .filter(part -> part.role() == Role.PATH && !placeholders.contains(part.wireName()))
                .toList());
        for (String placeholder : placeholders) {
            if (parts.stream().noneMatch(part -> fills(part, placeholder) || isReported(part, placeholder))) {
                Optional<FieldModel> meant = meant(placeholder, unused);
                // One slip of the pen is one mistake, though two names do not fit.
                meant.ifPresent(unused::remove);
                String text =
                        meant.map(value -> misspelt(placeholder, value)).orElseGet(() -> unbound(placeholder, parts));
                problems.add(Rule.UnboundPathVariable, endpoint.path().site(), text);
            }
        }
        unused.forEach(value ->
                problems.add(Rule.PathParameterWithoutVariable, value.site(), withoutVariable(value, placeholders)));
    }

    private static boolean fills(FieldModel part, String placeholder) {
        return part.role() == Role.PATH && part.wireName().equals(placeholder);
    }

    // One that lacks any role is told to be @Path where it stands.
    private static boolean isReported(FieldModel part, String placeholder) {
        return part.wireName().equals(placeholder) && ParametersHaveRoles.isWithoutRole(part);
    }

    private static Optional<FieldModel> meant(String placeholder, List<FieldModel> unused) {
        List<String> names = unused.stream().map(FieldModel::wireName).toList();
        String closest = Closest.to(placeholder, names, name -> name);
        return unused.stream().filter(value -> value.wireName().equals(closest)).findFirst();
    }

    private static String misspelt(String placeholder, FieldModel value) {
        return "Nothing fills {" + placeholder + "} of the path. Did you mean {" + value.wireName() + "}, which "
                + value.name() + " fills? Rename one of the two.";
    }

    private static String unbound(String placeholder, List<FieldModel> parts) {
        String suggestion = parts.stream()
                .filter(part -> part.wireName().equals(placeholder))
                .findFirst()
                .map(part -> "Write @Path before " + part.name() + ".")
                .orElseGet(() -> "Add a component or parameter `@Path String " + Camel.of(placeholder) + "`.");
        return "Nothing fills {" + placeholder + "} of the path. " + suggestion;
    }

    private static String withoutVariable(FieldModel value, List<String> placeholders) {
        String known = placeholders.isEmpty() ? "it has none" : "it has {" + String.join("}, {", placeholders) + "}";
        return "The path has no placeholder {" + value.wireName() + "} for " + value.name() + "; " + known
                + ". Add it to the path, or write @Query.";
    }
}
