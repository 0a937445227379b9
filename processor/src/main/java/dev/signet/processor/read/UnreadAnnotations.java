package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds Signet annotations that no reader has read: their author believes in an effect that they do not have. */
public final class UnreadAnnotations {

    private final Compilation compilation;
    private final Annotations annotations;
    private final Problems problems;
    private final boolean reachedOnly;

    /**
     * Looks for what {@code compilation} has not read.
     *
     * @param reachedOnly whether to pass over types of which nothing was read; for when a spec could not be read, so that
     *     what it would have reached is unknown
     */
    public UnreadAnnotations(Compilation compilation, Problems problems, boolean reachedOnly) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.problems = problems;
        this.reachedOnly = reachedOnly;
    }

    /** Reports those of a type and of the types inside it. */
    public void find(TypeElement type) {
        List<Place> places = annotations.gaveUp(Place.of(type)) ? List.of() : new Places(compilation, type).all();
        if (places.stream().anyMatch(annotations::wasVisited)) {
            places.forEach(place -> report(place, mirror -> misplaced(mirror, place)));
        } else if (!reachedOnly && !generatedBefore(type)) {
            places.stream()
                    .filter(this::anyOurs)
                    .findFirst()
                    .ifPresent(place -> report(place, mirror -> unreached(type)));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::find);
    }

    // An incremental build compiles a record alone, when its API has not changed.
    private boolean generatedBefore(TypeElement type) {
        return compilation
                .type(Artifacts.codec(ClassName.get(type)).canonicalName())
                .isPresent();
    }

    private static String misplaced(AnnotationMirror mirror, Place place) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        if (place.isArgument()) {
            return "@" + name
                    + " means nothing on this type argument. It stands before the type of a parameter or component that an "
                    + "endpoint reaches, or of the elements of its list. Move it there, or remove it.";
        }
        return "@" + name + " means nothing here. Remove it, or move it: it stands " + Standing.of(name) + ".";
    }

    private static String unreached(TypeElement type) {
        return "No @Api reaches " + type.getSimpleName() + ", so nothing is generated for it. Use "
                + type.getSimpleName() + " in an endpoint, or remove the annotation.";
    }

    private void report(Place place, Function<AnnotationMirror, String> text) {
        Map<String, Integer> ordinals = new HashMap<>();
        for (AnnotationMirror mirror : annotations.unread(place)) {
            int ordinal = ordinals.merge(Annotations.name(mirror), 1, Integer::sum) - 1;
            if (Annotations.isOurs(mirror)) {
                problems.add(Rule.AnnotationHasNoEffect, place.site().annotation(mirror, ordinal), text.apply(mirror));
            }
        }
    }

    private boolean anyOurs(Place place) {
        return place.mirrors().stream().anyMatch(Annotations::isOurs);
    }
}
