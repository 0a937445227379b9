package dev.signet.processor.read;

import dev.signet.processor.problem.Site;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Something that carries annotations: a declaration, or a type argument inside one.
 *
 * @param key a text that no other place has
 * @param mirrors the annotations
 * @param site where it is
 */
record Place(String key, List<? extends AnnotationMirror> mirrors, Site site) {

    static Place of(Element declaration) {
        return of(declaration, declaration.getAnnotationMirrors());
    }

    static Place of(Element declaration, List<? extends AnnotationMirror> mirrors) {
        Site site = Site.of(declaration);
        return new Place(site.path(), mirrors, site);
    }

    /** The type argument of this number in the type of this place. */
    Place argument(int index, TypeMirror argument) {
        return new Place(key + "<" + index, argument.getAnnotationMirrors(), site.argument(index));
    }

    /** Whether it is a type argument. */
    boolean isArgument() {
        return key.matches(".*<[0-9].*");
    }

    /** The annotations before the type itself, where they cannot belong to the declaration. */
    Place type(TypeMirror type) {
        return new Place(key + "<", type.getAnnotationMirrors(), site.type());
    }
}
