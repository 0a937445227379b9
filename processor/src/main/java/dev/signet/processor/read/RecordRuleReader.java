package dev.signet.processor.read;

import dev.signet.processor.model.Naming;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.RecordRule.CheckRule;
import dev.signet.processor.model.RecordRule.OrderedRule;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.Ordered;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the rules between the components of a record: annotations on it, and on its methods. */
final class RecordRuleReader {

    private final Annotations annotations;
    private final Problems problems;

    RecordRuleReader(Annotations annotations, Problems problems) {
        this.annotations = annotations;
        this.problems = problems;
    }

    List<RecordRule> read(TypeElement type, Place place) {
        List<RecordRule> rules = new ArrayList<>();
        presence(place, ExactlyOneOf.class, ExactlyOneOf.All.class, 1, 1, rules);
        presence(place, AtLeastOneOf.class, AtLeastOneOf.All.class, 1, Integer.MAX_VALUE, rules);
        presence(place, AtMostOneOf.class, AtMostOneOf.All.class, 0, 1, rules);
        for (Mirror mirror : annotations.all(place, AllOrNone.class, AllOrNone.All.class)) {
            rules.add(presence(mirror, AllOrNone.class, 0, 1, List.of(mirror.strings("value"))));
        }
        annotations
                .all(place, Ordered.class, Ordered.All.class)
                .forEach(mirror -> rules.add(new OrderedRule(
                        mirror.strings("value"),
                        mirror.bool("orEqual"),
                        mirror.integer("withinDays"),
                        ConstraintReader.id(mirror, "ordered"),
                        mirror.constant("severity"),
                        mirror.site())));
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method -> check(method).ifPresent(rules::add));
        return rules;
    }

    private void presence(
            Place place,
            Class<? extends Annotation> type,
            Class<? extends Annotation> container,
            int min,
            int max,
            List<RecordRule> rules) {
        for (Mirror mirror : annotations.all(place, type, container)) {
            List<List<String>> alternatives = mirror.strings("value").stream()
                    .map(PresenceRule::alternative)
                    .toList();
            rules.add(presence(mirror, type, min, max, alternatives));
        }
    }

    private static PresenceRule presence(
            Mirror mirror, Class<? extends Annotation> type, int min, int max, List<List<String>> alternatives) {
        String name = type.getSimpleName();
        String id = ConstraintReader.id(mirror, Naming.decapitalized(name));
        return new PresenceRule(name, min, max, alternatives, id, mirror.constant("severity"), mirror.site());
    }

    private Optional<RecordRule> check(ExecutableElement method) {
        Place place = Place.of(method);
        return annotations.find(place, Check.class).map(mirror -> {
            String name = method.getSimpleName().toString();
            if (!usable(method)) {
                problems.add(
                        Rule.UnusableCheck,
                        place.site(),
                        name + " cannot decide a rule. Write `boolean " + name
                                + "()`: without parameters and `throws`, neither static nor private, true when all is well.");
            }
            return new CheckRule(
                    name, mirror.string("message"), mirror.string("at"), mirror.constant("severity"), mirror.site());
        });
    }

    private static boolean usable(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && method.getReturnType().getKind() == TypeKind.BOOLEAN
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}
