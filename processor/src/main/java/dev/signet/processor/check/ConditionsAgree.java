package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Condition.Test;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions that hold together let their selector be something. */
final class ConditionsAgree implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.recordsAndArgs().forEach(record -> record.fields().forEach(field -> check(field, problems)));
    }

    // Both halves of "only when" have the same conditions.
    private static void check(FieldModel field, Problems problems) {
        field.dependences().stream()
                .map(Dependence::conditions)
                .distinct()
                .forEach(conditions -> check(conditions, problems));
    }

    private static void check(List<Condition> conditions, Problems problems) {
        for (int i = 1; i < conditions.size(); i++) {
            Condition later = conditions.get(i);
            conditions.subList(0, i).stream()
                    .filter(earlier -> contradict(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(
                            Rule.UnknownConditionValue, later.site().member(later.member()), message(earlier, later)));
        }
    }

    private static boolean contradict(Condition one, Condition other) {
        if (!one.selector().equals(other.selector())) {
            return false;
        }
        if (one.test() == Test.IN && other.test() == Test.IN) {
            return Collections.disjoint(one.values(), other.values());
        }
        return excludes(one, other) || excludes(other, one);
    }

    private static boolean excludes(Condition one, Condition other) {
        return one.test() == Test.IN
                && other.test() == Test.NOT_IN
                && other.values().containsAll(one.values());
    }

    private static String message(Condition earlier, Condition later) {
        boolean alike = earlier.test() == later.test();
        return earlier.selector().written() + " cannot be " + words(earlier) + " and " + words(later)
                + " at once, but repeated conditions hold together. "
                + (alike ? "Write in = {" + all(earlier, later) + "} if one is enough." : "Remove one of them.");
    }

    private static String words(Condition condition) {
        return (condition.test() == Test.IN ? "" : "not ")
                + condition.values().stream().map(ConditionsAgree::quoted).collect(Collectors.joining(" or "));
    }

    private static String all(Condition one, Condition other) {
        return Stream.concat(one.values().stream(), other.values().stream())
                .map(ConditionsAgree::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
