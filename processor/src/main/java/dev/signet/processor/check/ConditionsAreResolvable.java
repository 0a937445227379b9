package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.SizeModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/** A condition names another component of its record, and values that this component can have. */
final class ConditionsAreResolvable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (RecordModel record : api.recordsAndArgs()) {
            Chain here = new Chain(List.of(record), List.of());
            record.fields().forEach(field -> check(field, here, api, problems));
        }
    }

    private static void check(FieldModel field, Chain here, ApiModel api, Problems problems) {
        field.dependences().stream()
                .flatMap(dependence -> dependence.conditions().stream())
                .distinct()
                .filter(condition -> condition.selector().isLocal())
                .forEach(condition -> check(condition, field, here, api, problems));
        field.size().ifPresent(size -> requireSize(size, field, problems));
        field.size().filter(size -> size.number().isLocal()).ifPresent(size -> check(size, field, here, api, problems));
        requireOptional(field, problems);
    }

    private static void check(Condition condition, FieldModel field, Chain here, ApiModel api, Problems problems) {
        Site site = condition.site().member("field");
        find(condition.selector(), site, field, here, api, problems)
                .ifPresent(target -> ConditionFits.check(condition, target, api, problems));
    }

    private static void check(SizeModel size, FieldModel field, Chain here, ApiModel api, Problems problems) {
        Site site = size.site().member("value");
        find(size.number(), site, field, here, api, problems)
                .ifPresent(target -> ConditionFits.check(size, target, problems));
    }

    private static void requireSize(SizeModel size, FieldModel field, Problems problems) {
        TypeModel type = field.type().content();
        if (!(type instanceof TypeModel.ListType
                || type instanceof TypeModel.MapType
                || type instanceof TypeModel.UnreadableType)) {
            problems.add(
                    Rule.ConstraintOnWrongType,
                    size.site(),
                    "@SizeEquals counts the elements of a list, set or map, but " + field.name() + " is "
                            + type.inWords() + ". Remove it, or change the type.");
        }
    }

    private static Optional<Target> find(
            Selector selector, Site site, FieldModel field, Chain here, ApiModel api, Problems problems) {
        Optional<Target> target = here.find(selector, api);
        boolean itself = selector.names().get(0).equals(field.name());
        if (itself) {
            String text = field.name() + " cannot depend on itself. Name the component that decides.";
            problems.add(Rule.UnknownConditionField, site, text);
        } else if (target.isEmpty()) {
            problems.add(Rule.UnknownConditionField, site, Unknown.component(selector, field, here.outermost(), api));
        }
        return itself ? Optional.empty() : target;
    }

    private static void requireOptional(FieldModel field, Problems problems) {
        if (!field.dependences().isEmpty()
                && !field.nullable()
                && !(field.type() instanceof TypeModel.UnreadableType)) {
            String type = TypeWords.of(field.type().javaName().box());
            problems.add(
                    Rule.ConditionOnRequiredField,
                    field.site(),
                    field.name() + " is required always, so no condition can make it so. Write @Nullable " + type + " "
                            + field.name() + ".");
        }
    }
}
