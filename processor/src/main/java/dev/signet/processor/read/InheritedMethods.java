package dev.signet.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods of an interface, those of the interfaces it extends included: they are endpoints of its own. */
final class InheritedMethods {

    private final Compilation compilation;

    InheritedMethods(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The abstract methods, inherited ones first; one that is declared again counts where it is declared last. */
    List<ExecutableElement> methods(TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        collect(type, type, all);
        return all.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !isOfEveryObject(method))
                .toList();
    }

    // An interface may repeat them; each class has them all the same.
    private static boolean isOfEveryObject(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                ? Set.of("toString", "hashCode").contains(name)
                : name.equals("equals")
                        && method.getParameters().size() == 1
                        && isObject(method.getParameters().get(0).asType());
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    private void collect(TypeElement type, TypeElement bottom, List<ExecutableElement> all) {
        parents(type).forEach(parent -> collect(parent, bottom, all));
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            all.removeIf(earlier -> earlier.equals(method) || compilation.overrides(method, earlier, bottom));
            all.add(method);
        }
    }

    /** What {@code method} of {@code type} declares again, the nearest first; empty if it is new there. */
    List<ExecutableElement> declaredBefore(TypeElement type, ExecutableElement method) {
        List<ExecutableElement> before = new ArrayList<>();
        for (TypeElement parent : parents(type)) {
            ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
                    .filter(earlier -> !earlier.equals(method) && compilation.overrides(method, earlier, type))
                    .forEach(before::add);
            before.addAll(declaredBefore(parent, method));
        }
        return before;
    }

    private static List<TypeElement> parents(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
                .toList();
    }

    /** What keeps the interfaces that {@code type} extends from being part of a spec. */
    Optional<String> problem(TypeElement type) {
        for (TypeMirror parent : type.getInterfaces()) {
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            Optional<String> problem = problem(type, element).or(() -> problem(element));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(TypeElement type, TypeElement parent) {
        String both = type.getSimpleName() + " extends " + parent.getSimpleName();
        if (!parent.getTypeParameters().isEmpty()) {
            return Optional.of(both + ", which has type parameters, and they have no form on the wire. Declare one "
                    + "interface for each type it is used with.");
        }
        // Class files have lost annotations on type arguments.
        return compilation.isSource(parent)
                ? Optional.empty()
                : Optional.of(both
                        + ", which comes from a library, where limits on list elements are lost. Declare its "
                        + "endpoints in " + type.getSimpleName() + " itself, or use the client of that library.");
    }
}
