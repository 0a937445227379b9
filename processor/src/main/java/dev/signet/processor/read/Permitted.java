package dev.signet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The types that a sealed interface permits. */
final class Permitted {

    private Permitted() {}

    /** In the order of the compiler; those that stand in one type, which ecj sorts by their names, as they stand there. */
    static List<TypeElement> by(TypeElement type) {
        Map<Element, List<TypeElement>> around = new LinkedHashMap<>();
        type.getPermittedSubclasses().stream()
                .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
                .forEach(permitted -> around.computeIfAbsent(
                                permitted.getEnclosingElement(), enclosing -> new ArrayList<>())
                        .add(permitted));
        List<TypeElement> ordered = new ArrayList<>();
        around.forEach((enclosing, types) -> ordered.addAll(inSource(enclosing, types)));
        return ordered;
    }

    private static List<TypeElement> inSource(Element around, List<TypeElement> types) {
        return around instanceof TypeElement
                ? ElementFilter.typesIn(around.getEnclosedElements()).stream()
                        .filter(types::contains)
                        .toList()
                : types;
    }
}
