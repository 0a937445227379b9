package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.RecordType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.UnreadableType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a type, and with it the record or enum that it names. */
final class TypeReader {

    private final Compilation compilation;
    private final Reach reach;
    private final ConstraintReader constraints;
    private final Problems problems;

    TypeReader(Compilation compilation, Reach reach, ConstraintReader constraints, Problems problems) {
        this.compilation = compilation;
        this.reach = reach;
        this.constraints = constraints;
        this.problems = problems;
    }

    /** The type of a declaration, or a stand-in for one that was reported. */
    TypeModel read(TypeMirror type, Place place) {
        Site site = place.site().type();
        if (type.getKind() == TypeKind.DECLARED && isList((DeclaredType) type)) {
            return list((DeclaredType) type, place);
        }
        return single(type, site).orElseGet(() -> unsupported(type, site));
    }

    private TypeModel list(DeclaredType type, Place place) {
        if (type.getTypeArguments().size() != 1) {
            return unsupported(type, place.site().type());
        }
        TypeMirror element = type.getTypeArguments().get(0);
        Place inside = place.argument(0, element);
        if (element.getAnnotationMirrors().stream().anyMatch(FieldReader::saysNullable)) {
            problems.add(
                    Rule.UnsupportedType,
                    inside.site(),
                    "The elements of a list cannot be absent: JSON null is not sent. Remove @Nullable, and leave absent "
                            + "elements out of the list.");
        }
        if (element.getKind() == TypeKind.DECLARED && isList((DeclaredType) element)) {
            problems.add(
                    Rule.UnsupportedType,
                    inside.site(),
                    "A list cannot hold lists. Declare a record that holds the inner list, and write List of that record.");
            return new UnreadableType();
        }
        TypeModel model = single(element, inside.site()).orElseGet(() -> unsupported(element, inside.site()));
        return new ListType(model, constraints.read(inside));
    }

    private Optional<TypeModel> single(TypeMirror type, Site site) {
        TypeName name = TypeName.get(type);
        Optional<TypeModel> scalar = Scalar.of(name).map(kind -> new ScalarType(kind, name));
        return scalar.isPresent() || type.getKind() != TypeKind.DECLARED
                ? scalar
                : declared((TypeElement) ((DeclaredType) type).asElement(), site);
    }

    private Optional<TypeModel> declared(TypeElement type, Site site) {
        if (!Visibility.isInPackage(type)) {
            problems.add(
                    Rule.HiddenType,
                    site,
                    type.getSimpleName() + " is private, so that generated code cannot use it. Remove `private`.");
            return Optional.of(new UnreadableType());
        }
        boolean plain = type.getTypeParameters().isEmpty();
        if (type.getKind() == ElementKind.RECORD && plain) {
            return Optional.of(record(type, site));
        }
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(enumeration(type, site));
        }
        return Optional.empty();
    }

    private TypeModel record(TypeElement type, Site site) {
        if (compilation.isSource(type)) {
            reach.record(type);
        } else {
            requireCodec(type, site);
        }
        return new RecordType(ClassName.get(type));
    }

    private TypeModel enumeration(TypeElement type, Site site) {
        if (compilation.isSource(type)) {
            reach.enumeration(type);
        } else {
            requireCodec(type, site);
        }
        return new EnumType(ClassName.get(type));
    }

    // Class files have lost annotations on type arguments, so what was compiled beside the type is used as it is.
    private void requireCodec(TypeElement type, Site site) {
        ClassName codec = Artifacts.codec(ClassName.get(type));
        if (compilation.type(codec.canonicalName()).isEmpty()) {
            problems.add(
                    Rule.RecordFromClassFileWithoutCodec,
                    site,
                    type.getSimpleName() + " comes from a library that has no " + codec.simpleName() + ". Run Signet's "
                            + "processor in the module that declares " + type.getSimpleName()
                            + ", on an @Api that uses it.");
        }
    }

    private TypeModel unsupported(TypeMirror type, Site site) {
        problems.add(Rule.UnsupportedType, site, TypeAdvice.of(type));
        return new UnreadableType();
    }

    private static boolean isList(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.List");
    }
}
