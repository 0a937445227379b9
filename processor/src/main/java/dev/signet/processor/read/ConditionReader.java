package dev.signet.processor.read;

import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Condition.Test;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.Dependence.Half;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.SizeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.condition.SizeEquals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a component depends on: {@code @OnlyWhen}, {@code @RequiredWhen}, {@code @AllowedWhen}, {@code @SizeEquals}. */
final class ConditionReader {

    private final Annotations annotations;
    private final Problems problems;

    ConditionReader(Annotations annotations, Problems problems) {
        this.annotations = annotations;
        this.problems = problems;
    }

    List<Dependence> read(Place place) {
        List<Dependence> dependences = new ArrayList<>();
        List<Mirror> only = annotations.all(place, OnlyWhen.class, OnlyWhen.All.class);
        List<Condition> conditions = conditions(only);
        add(Half.REQUIRED, only, conditions, mirror -> mirror.constant("whenMissing"), dependences);
        add(Half.ABSENT, only, conditions, mirror -> mirror.constant("whenPresent"), dependences);
        List<Mirror> required = annotations.all(place, RequiredWhen.class, RequiredWhen.All.class);
        add(Half.REQUIRED, required, conditions(required), mirror -> mirror.constant("severity"), dependences);
        List<Mirror> allowed = annotations.all(place, AllowedWhen.class, AllowedWhen.All.class);
        add(Half.ABSENT, allowed, conditions(allowed), mirror -> mirror.constant("severity"), dependences);
        return dependences;
    }

    /** The number that the size must equal. */
    Optional<SizeModel> size(Place place) {
        return annotations
                .find(place, SizeEquals.class)
                .flatMap(mirror -> selector(mirror, "value")
                        .map(selector -> new SizeModel(
                                selector,
                                ConstraintReader.id(mirror, "sizeEquals"),
                                mirror.constant("severity"),
                                mirror.site())));
    }

    // All conditions of one kind are one rule, which has one severity.
    private void add(
            Half half,
            List<Mirror> mirrors,
            List<Condition> conditions,
            Function<Mirror, String> severity,
            List<Dependence> dependences) {
        if (mirrors.isEmpty() || conditions.size() < mirrors.size()) {
            return;
        }
        Mirror first = mirrors.get(0);
        mirrors.stream()
                .filter(mirror ->
                        half == Half.REQUIRED && !severity.apply(mirror).equals(severity.apply(first)))
                .forEach(mirror -> problems.add(
                        Rule.ConflictingSeverities,
                        mirror.site(),
                        "The conditions together are one rule, which has one severity, but an earlier one says "
                                + severity.apply(first) + ". Give all of them the same."));
        dependences.add(new Dependence(half, severity.apply(first), conditions, first.site()));
    }

    private List<Condition> conditions(List<Mirror> mirrors) {
        return mirrors.stream().map(this::condition).flatMap(Optional::stream).toList();
    }

    private Optional<Condition> condition(Mirror mirror) {
        Optional<Selector> selector = selector(mirror, "field");
        List<String> members = members(mirror);
        if (members.size() != 1) {
            problems.add(Rule.UnknownConditionValue, mirror.site(), notOne(members));
            return Optional.empty();
        }
        String member = members.get(0);
        return selector.map(found -> new Condition(found, test(member), values(mirror, member), member, mirror.site()));
    }

    private Optional<Selector> selector(Mirror mirror, String member) {
        String written = mirror.string(member);
        Optional<Selector> selector = Selector.parse(written);
        if (selector.isEmpty()) {
            problems.add(
                    Rule.UnknownConditionField,
                    mirror.site().member(member),
                    "\"" + written
                            + "\" is not the name of a component, nor a path to one. Write \"mode\", \"../mode\", "
                            + "\"/mode\" or \"info/mode\".");
        }
        return selector;
    }

    private static List<String> members(Mirror mirror) {
        List<String> members = new ArrayList<>();
        add("is", !mirror.string("is").isEmpty(), members);
        add("in", !mirror.strings("in").isEmpty(), members);
        add("not", !mirror.strings("not").isEmpty(), members);
        add("contains", !mirror.string("contains").isEmpty(), members);
        add("present", mirror.bool("present"), members);
        return members;
    }

    private static void add(String member, boolean given, List<String> members) {
        if (given) {
            members.add(member);
        }
    }

    private static String notOne(List<String> members) {
        return members.isEmpty()
                ? "The condition names no value. Write is = \"…\", in = {…}, not = {…}, contains = \"…\" or present = true."
                : "The condition says both " + String.join(" and ", members)
                        + ", but it is one test. Repeat the annotation: all its conditions hold together.";
    }

    private static Test test(String member) {
        return switch (member) {
            case "not" -> Test.NOT_IN;
            case "contains" -> Test.CONTAINS;
            case "present" -> Test.PRESENT;
            default -> Test.IN;
        };
    }

    private static List<String> values(Mirror mirror, String member) {
        return switch (member) {
            case "present" -> List.of();
            case "is", "contains" -> List.of(mirror.string(member));
            default -> mirror.strings(member);
        };
    }
}
