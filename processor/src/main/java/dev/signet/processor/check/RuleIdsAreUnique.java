package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each rule of a record can be told from the others by its id: that is how its severity is changed. */
final class RuleIdsAreUnique implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (RecordModel record : api.recordsAndArgs()) {
            Map<String, Site> seen = new HashMap<>();
            record.fields().forEach(field -> check(field, seen, problems));
            for (RecordRule rule : record.rules()) {
                add(rule.id(), rule.site(), advice(rule), seen, problems);
            }
        }
    }

    private static void check(FieldModel field, Map<String, Site> seen, Problems problems) {
        String prefix = field.name() + ".";
        ownIds(field).forEach(id -> seen.put(prefix + id, field.site()));
        field.expected().ifPresent(none -> seen.put(prefix + "required", field.site()));
        for (Dependence dependence : field.dependences()) {
            add(prefix + dependence.id(), dependence.site(), several(dependence, field), seen, problems);
        }
        for (Constraint constraint : field.constraints()) {
            add(prefix + constraint.id(), constraint.site(), seen, problems);
        }
        check(prefix, field.type().content(), seen, problems);
        field.size().ifPresent(size -> add(prefix + size.id(), size.site(), seen, problems));
    }

    // What the generated code itself says of a component; one that has conditions as well is reported as such.
    private static Stream<String> ownIds(FieldModel field) {
        boolean required = field.required() && field.dependences().isEmpty();
        return Stream.concat(
                Stream.of("noGaps", "pathSafe", "unrecognized"), required ? Stream.of("required") : Stream.of());
    }

    private static void check(String prefix, TypeModel type, Map<String, Site> seen, Problems problems) {
        if (type instanceof TypeModel.ListType list) {
            check(prefix, list.element(), seen, problems);
        } else if (type instanceof TypeModel.MapType map) {
            check(prefix, map.key(), seen, problems);
            check(prefix, map.value(), seen, problems);
        }
    }

    private static void check(String prefix, ElementModel element, Map<String, Site> seen, Problems problems) {
        for (Constraint constraint : element.constraints()) {
            add(prefix + constraint.id(), constraint.site(), seen, problems);
        }
        check(prefix, element.type(), seen, problems);
    }

    // Conditions have ids that nobody gives them.
    private static String several(Dependence dependence, FieldModel field) {
        boolean required = dependence.half() == Dependence.Half.REQUIRED;
        return "Another annotation says already when " + field.name() + (required ? " is required" : " may be there")
                + ", and both would be the rule " + field.name() + "." + dependence.id() + ". If @OnlyWhen is only to "
                + (required ? "allow it, write @AllowedWhen" : "require it, write @RequiredWhen")
                + "; else repeat one annotation, whose conditions must all hold, or write a @Check method.";
    }

    private static String advice(RecordRule rule) {
        return another(rule.id())
                + (rule instanceof RecordRule.CheckRule
                        ? "Rename the method, whose name is the id."
                        : "Give this one an id of its own by id = \"…\", or put both into one.");
    }

    private static String another(String id) {
        return "Another rule has the id " + id + " already, and severities are changed by id. ";
    }

    private static void add(String id, Site site, Map<String, Site> seen, Problems problems) {
        String advice = "Give this one an id of its own by id = \"…\", or put both into one.";
        add(id, site, another(id) + advice, seen, problems);
    }

    // A pattern may become two constraints; sites are equal always, so that the very same one is asked for.
    @SuppressWarnings("ReferenceEquality")
    private static void add(String id, Site site, String message, Map<String, Site> seen, Problems problems) {
        Site first = seen.putIfAbsent(id, site);
        if (first != null && first != site) {
            problems.add(Rule.DuplicateRuleId, site, message);
        }
    }
}
