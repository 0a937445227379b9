package dev.signet.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

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

    // The parameters of a constructor that is written out have only what is written there: none of ours.
    private List<AnnotationMirror> mirrors() {
        List<AnnotationMirror> mirrors = new ArrayList<>(parameterMirrors());
        boolean all = mirrors.stream().anyMatch(Annotations::isOurs);
        field.getAnnotationMirrors().stream()
                .filter(mirror -> !all || !Annotations.isOurs(mirror))
                .forEach(mirrors::add);
        return mirrors;
    }

    private List<? extends AnnotationMirror> parameterMirrors() {
        List<TypeName> types = types(type.getRecordComponents());
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (types(constructor.getParameters()).equals(types)) {
                return constructor.getParameters().get(index()).getAnnotationMirrors();
            }
        }
        return List.of();
    }

    private int index() {
        List<String> names = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return names.indexOf(field.getSimpleName().toString());
    }

    private static List<TypeName> types(List<? extends Element> variables) {
        return variables.stream()
                .map(variable -> TypeName.get(variable.asType()))
                .toList();
    }
}
