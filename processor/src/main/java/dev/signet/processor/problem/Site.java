package dev.signet.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in a spec's source, opaque to everyone but this package and the writer of sources. It takes no part in
 * equality: two models that say the same are equal, wherever they stand.
 */
public final class Site {

    private final Element element;
    private final List<Integer> typePath;
    private final @Nullable Mark mark;
    private final boolean type;

    private Site(Element element, List<Integer> typePath, @Nullable Mark mark, boolean type) {
        this.element = element;
        this.typePath = List.copyOf(typePath);
        this.mark = mark;
        this.type = type;
    }

    /** The name of a declaration. */
    public static Site of(Element element) {
        return new Site(element, List.of(), null, false);
    }

    /** The type of this declaration. */
    public Site type() {
        return new Site(element, typePath, null, true);
    }

    /** The type argument of this number, within the type this stands on. */
    public Site argument(int index) {
        List<Integer> deeper = new ArrayList<>(typePath);
        deeper.add(index);
        return new Site(element, deeper, null, true);
    }

    /** An annotation here: the {@code ordinal}-th of its type, as the source has them. */
    public Site annotation(AnnotationMirror mirror, int ordinal) {
        return new Site(element, typePath, new Mark(mirror, ordinal, null), type);
    }

    /** A value of the annotation this stands on. */
    public Site member(String name) {
        return mark == null ? this : new Site(element, typePath, new Mark(mark.mirror, mark.ordinal, name), type);
    }

    /** A text that no other declaration has. */
    public String path() {
        return path(element);
    }

    private static String path(Element element) {
        Element enclosing = element.getEnclosingElement();
        String name = element.toString();
        return enclosing == null ? name : path(enclosing) + "/" + name;
    }

    /** The declaration; for the writer's originating element. */
    public Element element() {
        return element;
    }

    List<Integer> typePath() {
        return typePath;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    boolean isType() {
        return type;
    }

    /** An annotation, and if named one of its values. */
    record Mark(
            AnnotationMirror mirror, int ordinal, @Nullable String member) {

        String simpleName() {
            return mirror.getAnnotationType().asElement().getSimpleName().toString();
        }
    }

    /** Always true for another site; see above. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "Site";
    }
}
