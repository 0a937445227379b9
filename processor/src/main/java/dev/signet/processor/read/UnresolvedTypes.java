package dev.signet.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds types that do not exist, annotations among them: another processor is still to write them, or an import is missing. */
public final class UnresolvedTypes {

    private final Set<String> seen = new HashSet<>();

    private final Compilation compilation;

    private UnresolvedTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Whether {@code api} reaches a type that is not there. */
    public static boolean reachedFrom(TypeElement api, Compilation compilation) {
        return new UnresolvedTypes(compilation).spec(api);
    }

    // A record with @Event, or an interface and those it extends.
    private boolean spec(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return type(type.asType());
        }
        return compilation.lacksAnAnnotation(type)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::method)
                || type.getInterfaces().stream().anyMatch(this::parent);
    }

    private boolean parent(TypeMirror parent) {
        return parent.getKind() == TypeKind.ERROR
                || (parent instanceof DeclaredType declared && spec((TypeElement) declared.asElement()));
    }

    private boolean method(ExecutableElement method) {
        return type(method.getReturnType())
                || method.getParameters().stream().map(VariableElement::asType).anyMatch(this::type);
    }

    private boolean type(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        return type.getKind() == TypeKind.DECLARED && declared((DeclaredType) type);
    }

    private boolean declared(DeclaredType type) {
        return type.getTypeArguments().stream().anyMatch(this::type) || element((TypeElement) type.asElement());
    }

    private boolean element(TypeElement type) {
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        boolean isSealed = type.getModifiers().contains(Modifier.SEALED);
        boolean isRead = isRecord || isSealed || type.getKind() == ElementKind.ENUM;
        if (!isRead || !seen.add(type.getQualifiedName().toString())) {
            return false;
        }
        return compilation.lacksAnAnnotation(type)
                || (isSealed && type.getPermittedSubclasses().stream().anyMatch(this::type))
                || (isRecord
                        && type.getRecordComponents().stream()
                                .map(RecordComponentElement::asType)
                                .anyMatch(this::type));
    }
}
