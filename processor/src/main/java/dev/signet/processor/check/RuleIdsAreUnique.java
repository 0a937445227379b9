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
                add(rule.id(), rule.site(), seen, problems);
            }
        }
    }

    private static void check(FieldModel field, Map<String, Site> seen, Problems problems) {
        String prefix = field.name() + ".";
        ownIds(field).forEach(id -> seen.put(prefix + id, field.site()));
        field.expected().ifPresent(none -> seen.put(prefix + "required", field.site()));
        for (Constraint constraint : field.constraints()) {
            add(prefix + constraint.id(), constraint.site(), seen, problems);
        }
        check(prefix, field.type().content(), seen, problems);
        for (Dependence dependence : field.dependences()) {
            add(prefix + dependence.id(), dependence.site(), seen, problems);
        }
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

    // A pattern may become two constraints; sites are equal always, so that the very same one is asked for.
    @SuppressWarnings("ReferenceEquality")
    private static void add(String id, Site site, Map<String, Site> seen, Problems problems) {
        Site first = seen.putIfAbsent(id, site);
        if (first != null && first != site) {
            problems.add(
                    Rule.DuplicateRuleId,
                    site,
                    "Another rule has the id " + id + " already, and severities are changed by id. "
                            + "Give this one an id of its own by id = \"…\", or put both into one.");
        }
    }
}
