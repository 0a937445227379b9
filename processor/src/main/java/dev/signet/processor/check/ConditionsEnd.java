package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/** No component depends on itself by way of others. */
final class ConditionsEnd implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.recordsAndArgs()
                .forEach(
                        record -> record.fields().forEach(field -> follow(field, new ArrayList<>(), record, problems)));
    }

    // Each circle is reported once: where its first component stands.
    private static void follow(FieldModel field, List<FieldModel> way, RecordModel record, Problems problems) {
        if (!way.isEmpty() && way.get(0).equals(field)) {
            report(way, problems);
            return;
        }
        boolean earlier = !way.isEmpty() && index(record, field) < index(record, way.get(0));
        if (earlier || way.contains(field)) {
            return;
        }
        way.add(field);
        field.dependences().stream()
                .flatMap(dependence -> dependence.conditions().stream())
                .map(condition -> condition.selector())
                .filter(Selector::isLocal)
                .map(selector -> selector.names().get(0))
                .distinct()
                .filter(name -> !name.equals(field.name()))
                .forEach(name -> record.field(name).ifPresent(next -> follow(next, way, record, problems)));
        way.remove(way.size() - 1);
    }

    private static int index(RecordModel record, FieldModel field) {
        return record.fields().indexOf(field);
    }

    private static void report(List<FieldModel> way, Problems problems) {
        List<String> names = way.stream().map(FieldModel::name).toList();
        Dependence first = way.get(0).dependences().get(0);
        problems.add(
                Rule.CyclicCondition,
                first.site(),
                "Whether " + names.get(0) + " is needed depends on itself: " + String.join(" depends on ", names)
                        + " depends on " + names.get(0)
                        + ". Remove one of the conditions; components that are there together "
                        + "or not at all are @AllOrNone.");
    }
}
