package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two values of a record or request have one name in one place, and no two constants of an enum one text. */
final class WireNamesAreUnique implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.records().stream().map(RecordModel::fields).forEach(fields -> check(fields, problems));
        api.endpoints().stream()
                .filter(EndpointModel::args)
                .filter(endpoint -> Reached.requestRecords(endpoint).size() <= 1)
                .forEach(endpoint -> check(RequestParts.of(endpoint, api), problems));
        api.enums().forEach(type -> check(type, problems));
    }

    private static void check(List<FieldModel> fields, Problems problems) {
        Map<String, FieldModel> first = new HashMap<>();
        for (FieldModel field : fields) {
            if (field.role() == Role.BODY || field.role() == Role.REQUEST) {
                continue;
            }
            FieldModel other = first.putIfAbsent(key(field), field);
            if (other != null) {
                problems.add(Rule.DuplicateWireName, field.site(), message(field, other));
            }
        }
    }

    // Path, query, headers and body are places of their own. Header names know no case.
    private static String key(FieldModel field) {
        boolean header = field.role() == Role.HEADER;
        return field.role() + " " + (header ? field.wireName().toLowerCase(Locale.ROOT) : field.wireName());
    }

    private static String message(FieldModel field, FieldModel other) {
        String both = field.name().equals(other.name())
                ? "The parameter " + field.name() + " and the component of that name"
                : field.name() + " and " + other.name();
        return both + " are both \"" + field.wireName()
                + "\" on the wire. Rename one of them, or give it its name by @WireName(\"…\").";
    }

    private static void check(EnumModel type, Problems problems) {
        Map<String, String> first = new HashMap<>();
        for (EnumModel.ConstantModel constant : type.constants()) {
            String other = first.putIfAbsent(constant.wireName(), constant.name());
            if (other != null) {
                problems.add(
                        Rule.DuplicateWireName,
                        type.site(),
                        "The constants " + other + " and " + constant.name() + " are both \"" + constant.wireName()
                                + "\" on the wire. Give one of them its own text by @WireName(\"…\").");
            }
        }
    }
}
