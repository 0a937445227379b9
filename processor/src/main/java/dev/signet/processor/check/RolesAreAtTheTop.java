package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.Locale;
import java.util.stream.Collectors;

/** Only the parts of a request have places in it; what is inside a body, or comes back, has none. */
final class RolesAreAtTheTop implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        var tops = api.endpoints().stream()
                .flatMap(endpoint -> Reached.requestRecords(endpoint).stream())
                .collect(Collectors.toSet());
        Reached reached = new Reached(api);
        for (RecordModel record : api.records()) {
            boolean nested = reached.belowTheTop().contains(record.name())
                    || reached.byAnswers().contains(record.name());
            if (nested || !tops.contains(record.name())) {
                record.fields().stream()
                        .filter(field -> field.role() != Role.MEMBER)
                        .forEach(field -> report(record, field, problems));
            }
        }
    }

    private static void report(RecordModel record, FieldModel field, Problems problems) {
        String role = "@" + Naming.capitalized(field.role().name().toLowerCase(Locale.ROOT));
        problems.add(
                Rule.RoleBelowTheTop,
                field.site(),
                role + " says where a part of a request goes, but " + record.ruleName()
                        + " is not a request itself: it is an answer, or stands inside another record. Remove " + role
                        + ", or move " + field.name() + " to the request record.");
    }
}
