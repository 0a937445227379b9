package dev.signet.processor.read;

import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import dev.signet.spec.Case;
import dev.signet.spec.OneOf;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Records of a sealed interface that are named themselves, so that the member which tells them apart is missing. */
final class LoneCases {

    private final Annotations annotations;
    private final Problems problems;

    LoneCases(Annotations annotations, Problems problems) {
        this.annotations = annotations;
        this.problems = problems;
    }

    /** Reports a use of {@code record} where its interface is to be used. */
    void requireInterface(TypeElement record, Site site) {
        record.getInterfaces().stream()
                .map(LoneCases::element)
                .flatMap(union -> problem(record, union).stream())
                .limit(1)
                .forEach(text -> problems.add(Rule.UnsupportedUnion, site, text));
    }

    // Its @Case is right, though nobody may read it.
    private Optional<String> problem(TypeElement record, TypeElement union) {
        String name = union.getSimpleName().toString();
        Optional<Mirror> oneOf = annotations.find(Place.of(union), OneOf.class);
        oneOf.ifPresent(found -> annotations.find(Place.of(record), Case.class));
        return oneOf.map(found -> record.getSimpleName() + " is one of the records of " + name + ", and its \""
                + found.string("by") + "\" goes over the wire only where the type is " + name + ". Write " + name
                + " here, or a record of its own.");
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
