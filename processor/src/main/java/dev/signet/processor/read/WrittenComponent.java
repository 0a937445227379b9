package dev.signet.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A record's component as it is written. Where a value of an annotation is a name, as in {@code severity = Severity.WARN},
 * ecj shows the component's field without that annotation and without all that follow it. The constructor's parameter
 * has them, but for those on the type, which the component itself has.
 */
final class WrittenComponent {

    private final VariableElement field;
    private final TypeElement type;

    private WrittenComponent(VariableElement field, TypeElement type) {
        this.field = field;
        this.type = type;
    }

    /** The component of this field, or what there is to see of another variable. */
    static Variable of(VariableElement variable) {
        Element around = variable.getEnclosingElement();
        return variable.getKind() == ElementKind.FIELD && around instanceof TypeElement type
                ? new WrittenComponent(variable, type).read()
                : Variable.of(variable);
    }

    private Variable read() {
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (component.getSimpleName().contentEquals(field.getSimpleName())) {
                return new Variable(field, mirrors(), component.asType());
            }
        }
        return Variable.of(field);
    }

    // The parameters of a constructor that is written out have only what is written there: mostly none of ours.
    private List<AnnotationMirror> mirrors() {
        List<AnnotationMirror> mirrors = new ArrayList<>(parameterMirrors());
        boolean all = mirrors.stream().anyMatch(Annotations::isOurs);
        field.getAnnotationMirrors().stream()
                .filter(mirror -> !all || !Annotations.isOurs(mirror))
                .forEach(mirrors::add);
        return mirrors;
    }

    private List<? extends AnnotationMirror> parameterMirrors() {
        return CanonicalConstructor.of(type).map(ExecutableElement::getParameters).stream()
                .filter(this::areComponents)
                .flatMap(parameters -> parameters.get(index()).getAnnotationMirrors().stream())
                .toList();
    }

    // Those of a constructor that is written out may say what no component does.
    private boolean areComponents(List<? extends VariableElement> parameters) {
        List<VariableElement> fields = Fields.ofComponents(type);
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        return IntStream.range(0, parameters.size())
                .allMatch(i -> names(parameters.get(i)).containsAll(names(fields.get(i)))
                        && texts(components.get(i).asType())
                                .containsAll(texts(parameters.get(i).asType())));
    }

    private static List<String> texts(TypeMirror type) {
        return ours(type).map(AnnotationMirror::toString).toList();
    }

    // Of two on a field one may be missing, so that they are not in a container.
    private static List<String> names(VariableElement variable) {
        return ours(variable).map(Annotations::repeatedName).toList();
    }

    private static Stream<? extends AnnotationMirror> ours(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().filter(Annotations::isOurs);
    }

    private int index() {
        List<String> names = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return names.indexOf(field.getSimpleName().toString());
    }
}
