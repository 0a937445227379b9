package dev.signet.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What readers ask the compiler for. */
public final class Compilation {

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final Map<String, String> claims = new HashMap<>();
    private final Sources sources;

    /** The compilation that the processor runs in. */
    public Compilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.annotations = new Annotations(elements);
        this.sources = new Sources(environment);
    }

    /** Notes a type that a round begins with. */
    public void add(TypeElement root) {
        sources.add(root);
    }

    /** All types that rounds began with. */
    public List<TypeElement> roots() {
        return sources.roots().stream()
                .map(this::type)
                .flatMap(Optional::stream)
                .toList();
    }

    Types types() {
        return types;
    }

    Annotations annotations() {
        return annotations;
    }

    /** A type by its name, in source or on the class path. */
    public Optional<TypeElement> type(String qualifiedName) {
        return Optional.ofNullable(elements.getTypeElement(qualifiedName));
    }

    /** Takes the beginning of generated names for a type; gives the type that has it, which may be an earlier one. */
    String claim(String prefix, String type) {
        return claims.computeIfAbsent(prefix, none -> type);
    }

    boolean overrides(ExecutableElement method, ExecutableElement earlier, TypeElement in) {
        return elements.overrides(method, earlier, in);
    }

    /** The text of the Javadoc comment, or empty. */
    String doc(Element element) {
        String doc = elements.getDocComment(element);
        // Each line begins with the space that stood after its star.
        return doc == null ? "" : doc.strip().replaceAll("(?m)^ ", "");
    }

    /** Whether the type is compiled now; others come from class files, which have lost some of it. */
    boolean isSource(TypeElement type) {
        return sources.contain(type);
    }

    /** Whether the source of the type has an annotation that does not exist, as far as one can tell. */
    boolean lacksAnAnnotation(TypeElement type) {
        return sources.lackAnAnnotation(type);
    }

    /** Whether the source has this very declaration, as far as one can tell. */
    boolean shows(Element declaration) {
        return sources.show(declaration);
    }

    /** A component's field or a parameter, as it is written. */
    Variable variable(VariableElement variable) {
        return sources.haveTrees() ? Variable.of(variable) : WrittenComponent.of(variable);
    }
}
