package dev.signet.processor.read;

import dev.signet.spec.Naming;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds the style in which a type's wire names follow from its Java names. */
final class NamingReader {

    private final Annotations annotations;

    NamingReader(Annotations annotations) {
        this.annotations = annotations;
    }

    /** A constant of {@link Naming.Style}: of the type, else of the nearest type around it, else of its package. */
    String style(@Nullable Element type) {
        @Nullable Element element = type;
        while (element != null) {
            var found = annotations.find(Place.of(element), Naming.class);
            if (found.isPresent()) {
                return found.get().constant("value");
            }
            element = element.getEnclosingElement();
        }
        return Naming.Style.SNAKE_CASE.name();
    }
}
