package dev.signet.processor.problem;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds where ecj can point at: it has no position for records, for what is inside them, for constants and parameters. */
final class Positioned {

    private Positioned() {}

    /** The element, or the nearest around it that has a position; if there is none, {@code spec}. */
    static Element nearest(Element element, Element spec) {
        @Nullable Element found = element;
        while (found != null && !hasPosition(found)) {
            found = found.getEnclosingElement();
        }
        return found == null || found.getKind() == ElementKind.PACKAGE ? spec : found;
    }

    private static boolean hasPosition(Element element) {
        Element around = element.getEnclosingElement();
        boolean inRecord = around != null && around.getKind() == ElementKind.RECORD;
        return switch (element.getKind()) {
            case RECORD, ENUM_CONSTANT, PARAMETER -> false;
            default -> !(inRecord && element.getKind().isField());
        };
    }
}
