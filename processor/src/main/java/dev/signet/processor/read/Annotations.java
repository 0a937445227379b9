package dev.signet.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads annotations, and remembers which ones were read: what nobody reads has no effect. */
final class Annotations {

    private final Elements elements;
    private final Set<String> read = new HashSet<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<String> givenUp = new HashSet<>();

    Annotations(Elements elements) {
        this.elements = elements;
    }

    /** The annotation of this type. */
    Optional<Mirror> find(Place place, Class<? extends Annotation> type) {
        return mirrors(place, type.getCanonicalName()).stream().findFirst().map(mirror -> mirror(mirror, place, 0));
    }

    boolean has(Place place, Class<? extends Annotation> type) {
        return find(place, type).isPresent();
    }

    /** All annotations of a repeatable type, whether javac has put them into {@code container} or not. */
    List<Mirror> all(Place place, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        List<AnnotationMirror> mirrors = new ArrayList<>(mirrors(place, type.getCanonicalName()));
        for (AnnotationMirror several : mirrors(place, container.getCanonicalName())) {
            contained(several).forEach(mirrors::add);
        }
        List<Mirror> found = new ArrayList<>();
        for (int i = 0; i < mirrors.size(); i++) {
            found.add(mirror(mirrors.get(i), place, i));
        }
        return found;
    }

    /** Says that this place could not be read, so that nothing is known of what is inside. */
    void giveUp(Place place) {
        givenUp.add(place.key());
    }

    boolean gaveUp(Place place) {
        return givenUp.contains(place.key());
    }

    /** Whether anything was looked for at this place. */
    boolean wasVisited(Place place) {
        return visited.contains(place.key());
    }

    /** The annotations at a place that nobody looked for; those that javac has put into a container, one by one. */
    List<AnnotationMirror> unread(Place place) {
        List<AnnotationMirror> unread = new ArrayList<>();
        for (AnnotationMirror mirror : place.mirrors()) {
            if (!read.contains(key(place, name(mirror)))) {
                List<AnnotationMirror> inside = isContainer(mirror) ? contained(mirror) : List.of(mirror);
                unread.addAll(inside);
            }
        }
        return unread;
    }

    // Containers are nested in what they contain.
    private static boolean isContainer(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getEnclosingElement() instanceof TypeElement;
    }

    static boolean isOurs(AnnotationMirror mirror) {
        return name(mirror).startsWith("dev.signet.spec.");
    }

    /** Whether it is a {@code @Nullable}: any will do. */
    static boolean saysNullable(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The name of what stands in the source, where compilers may have put several of one type into a container. */
    static String repeatedName(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return isContainer(mirror) ? String.valueOf(type.getEnclosingElement()) : name(mirror);
    }

    private List<AnnotationMirror> mirrors(Place place, String name) {
        visited.add(place.key());
        read.add(key(place, name));
        List<AnnotationMirror> found = new ArrayList<>();
        place.mirrors().stream().filter(mirror -> name(mirror).equals(name)).forEach(found::add);
        return found;
    }

    private static String key(Place place, String name) {
        return place.key() + " @" + name;
    }

    private List<AnnotationMirror> contained(AnnotationMirror container) {
        AnnotationValue value = values(container).get("value");
        if (value == null) {
            return List.of();
        }
        return ((List<?>) value.getValue())
                .stream()
                        .map(each -> (AnnotationMirror) ((AnnotationValue) each).getValue())
                        .toList();
    }

    private Mirror mirror(AnnotationMirror mirror, Place place, int ordinal) {
        return new Mirror(values(mirror), place.site().annotation(mirror, ordinal));
    }

    private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
        return values;
    }
}
