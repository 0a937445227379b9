package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.model.UnionModel.CaseModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** The records of a sealed interface have each a text of their own, and no component in the place of that text. */
final class UnionsAreDistinct implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.unions().forEach(union -> check(union, api, problems));
    }

    private static void check(UnionModel union, ApiModel api, Problems problems) {
        Map<String, CaseModel> first = new HashMap<>();
        for (CaseModel each : union.cases()) {
            CaseModel other = first.putIfAbsent(each.text(), each);
            if (other != null) {
                problems.add(
                        Rule.UnsupportedUnion,
                        each.site(),
                        each.record().simpleName() + " and " + other.record().simpleName()
                                + " are both recognised by \"" + each.text() + "\". Give each its own text.");
            }
            api.record(each.record()).stream()
                    .flatMap(record -> record.fields().stream())
                    .filter(field -> field.wireName().equals(union.by()))
                    .forEach(field -> problems.add(Rule.UnsupportedUnion, field.site(), taken(field, union)));
        }
    }

    private static String taken(FieldModel field, UnionModel union) {
        return field.name() + " is \"" + union.by() + "\" on the wire, by which "
                + union.name().simpleName() + " tells its records apart; @Case writes it. Remove " + field.name()
                + ", or give it another name by @WireName.";
    }
}
