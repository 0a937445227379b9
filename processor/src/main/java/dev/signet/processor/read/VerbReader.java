package dev.signet.processor.read;

import dev.signet.processor.model.PathModel;
import dev.signet.processor.model.Verb;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.Put;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads a method's verb and path. */
final class VerbReader {

    private static final Map<Verb, Class<? extends Annotation>> VERBS = new EnumMap<>(Map.of(
            Verb.GET, Get.class,
            Verb.POST, Post.class,
            Verb.PUT, Put.class,
            Verb.PATCH, Patch.class,
            Verb.DELETE, Delete.class));

    private final Annotations annotations;
    private final InheritedMethods inherited;
    private final Problems problems;

    VerbReader(Compilation compilation, Problems problems) {
        this.annotations = compilation.annotations();
        this.inherited = new InheritedMethods(compilation);
        this.problems = problems;
    }

    /** Where an endpoint is. */
    record Route(Verb verb, PathModel path) {}

    /** The route; a stand-in if the method has no verb, so that its parameters are looked at all the same. */
    Route read(TypeElement api, ExecutableElement method, Place place) {
        List<Verb> found = VERBS.entrySet().stream()
                .filter(entry -> annotations.has(place, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        String name = method.getSimpleName().toString();
        if (found.isEmpty()) {
            problems.add(
                    Rule.MethodWithoutVerb,
                    place.site(),
                    inherited.declaredBefore(api, method).stream()
                            .filter(this::hasVerb)
                            .findFirst()
                            .map(earlier -> again(name, earlier))
                            .orElse(name
                                    + " has no verb. Write @Get(\"/path\"), @Post, @Put, @Patch or @Delete, or make it "
                                    + "a default method."));
            return new Route(Verb.POST, PathModel.unreadable(place.site()));
        }
        if (found.size() > 1) {
            problems.add(
                    Rule.SeveralVerbs,
                    place.site(),
                    name + " is " + found.get(0) + " and " + found.get(1)
                            + ", but an endpoint has one verb. Declare two methods.");
        }
        return new Route(found.get(0), path(found.get(0), place));
    }

    private boolean hasVerb(ExecutableElement method) {
        Place place = Place.of(method);
        return VERBS.values().stream().anyMatch(verb -> annotations.has(place, verb));
    }

    private String again(String name, ExecutableElement earlier) {
        Element parent = Objects.requireNonNull(earlier.getEnclosingElement());
        // What stands there was meant.
        annotations.giveUp(Place.of(parent));
        return name + " is declared again without its annotations, which do not come along. Remove it, since "
                + parent.getSimpleName() + " has it, or write those of " + parent.getSimpleName() + " before it.";
    }

    private PathModel path(Verb verb, Place place) {
        Class<? extends Annotation> annotation = VERBS.getOrDefault(verb, Post.class);
        Mirror mirror = annotations.find(place, annotation).orElseThrow();
        return PathReader.read(mirror.string("value"), mirror.site().member("value"), problems);
    }
}
