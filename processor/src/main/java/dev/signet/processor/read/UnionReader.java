package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.model.UnionModel.CaseModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Case;
import dev.signet.spec.OneOf;
import dev.signet.spec.Unrecognized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a sealed interface and the records it permits. */
final class UnionReader {

    private final Annotations annotations;
    private final Reach reach;
    private final Problems problems;

    UnionReader(Compilation compilation, Reach reach, Problems problems) {
        this.annotations = compilation.annotations();
        this.reach = reach;
        this.problems = problems;
    }

    UnionModel read(TypeElement type) {
        Place place = Place.of(type);
        Optional<Mirror> oneOf = annotations.find(place, OneOf.class);
        if (oneOf.isEmpty()) {
            problems.add(
                    Rule.UnsupportedUnion,
                    place.site(),
                    type.getSimpleName()
                            + " does not say how its records are told apart. Write @OneOf(by = \"type\"), with "
                            + "the wire name of the member that does.");
        }
        List<CaseModel> cases = new ArrayList<>();
        Optional<ClassName> carrier = Optional.empty();
        for (TypeElement subtype : Permitted.by(type)) {
            if (isRecord(subtype, type)) {
                reach.record(subtype);
                Optional<ClassName> unknown = carrier(subtype, carrier);
                carrier = carrier.or(() -> unknown);
                unknown.ifPresentOrElse(name -> {}, () -> addCase(subtype, cases));
            }
        }
        String by = oneOf.map(mirror -> mirror.string("by")).orElse("type");
        if (by.isEmpty() || (cases.isEmpty() && carrier.isPresent())) {
            String text = by.isEmpty()
                    ? "The member that tells the records apart has no name. Write @OneOf(by = \"type\")."
                    : type.getSimpleName() + " has no record but the one for unknown cases. Declare one with @Case.";
            problems.add(Rule.UnsupportedUnion, place.site(), text);
        }
        return new UnionModel(ClassName.get(type), Visibility.isPublic(type), by, cases, carrier, place.site());
    }

    private boolean isRecord(TypeElement subtype, TypeElement type) {
        boolean plain = subtype.getKind() == ElementKind.RECORD
                && subtype.getTypeParameters().isEmpty();
        if (!plain) {
            problems.add(
                    Rule.UnsupportedUnion,
                    Place.of(type).site(),
                    type.getSimpleName() + " permits " + subtype.getSimpleName()
                            + ", which is no record without type parameters. Declare each case as a record.");
        }
        boolean seen = Visibility.isInPackage(subtype);
        if (plain && !seen) {
            problems.add(
                    Rule.HiddenType,
                    Place.of(subtype).site(),
                    subtype.getSimpleName() + " is private, so that generated code cannot use it. Remove `private`.");
        }
        return plain && seen;
    }

    private Optional<ClassName> carrier(TypeElement subtype, Optional<ClassName> first) {
        Place place = Place.of(subtype);
        if (!annotations.has(place, Unrecognized.class)) {
            return Optional.empty();
        }
        first.ifPresent(name -> problems.add(
                Rule.SeveralUnrecognized,
                place.site(),
                name.simpleName()
                        + " is @Unrecognized already, and one record stands for all unknown cases. Remove one."));
        return Optional.of(ClassName.get(subtype));
    }

    private void addCase(TypeElement subtype, List<CaseModel> cases) {
        Place place = Place.of(subtype);
        Optional<Mirror> mirror = annotations.find(place, Case.class);
        if (mirror.isEmpty()) {
            problems.add(
                    Rule.UnsupportedUnion,
                    place.site(),
                    subtype.getSimpleName() + " does not say by which text it is recognised. Write @Case(\"…\").");
        }
        mirror.ifPresent(value -> cases.add(new CaseModel(
                ClassName.get(subtype), value.string("value"), value.site().member("value"))));
    }
}
