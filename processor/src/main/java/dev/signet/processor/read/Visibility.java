package dev.signet.processor.read;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Who can see a type: generated code stands beside it, in its package. */
final class Visibility {

    private Visibility() {}

    /** Whether everyone can see it: it is public, and so is every type around it. */
    static boolean isPublic(Element type) {
        return all(type, element -> element.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether its package can see it: neither it nor a type around it is private. */
    static boolean isInPackage(Element type) {
        return all(type, element -> !element.getModifiers().contains(Modifier.PRIVATE));
    }

    private static boolean all(Element type, Predicate<Element> test) {
        @Nullable Element element = type;
        while (element != null && element.getKind() != ElementKind.PACKAGE) {
            if (!test.test(element)) {
                return false;
            }
            element = element.getEnclosingElement();
        }
        return true;
    }
}
