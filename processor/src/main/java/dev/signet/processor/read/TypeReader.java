package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import dev.signet.processor.model.TypeModel.RecordType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.UnreadableType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a type, and with it the record, sealed interface or enum that it names. */
final class TypeReader {

    private final Compilation compilation;
    private final Reach reach;
    private final ConstraintReader constraints;
    private final LoneCases cases;
    private final Problems problems;

    TypeReader(Compilation compilation, Reach reach, ConstraintReader constraints, Problems problems) {
        this.compilation = compilation;
        this.reach = reach;
        this.constraints = constraints;
        this.cases = new LoneCases(compilation.annotations(), problems);
        this.problems = problems;
    }

    /** The type of a declaration or type argument, or a stand-in for one that was reported. */
    TypeModel read(TypeMirror type, Place place) {
        Site site = place.site().type();
        TypeName name = TypeName.get(type);
        Optional<TypeModel> scalar = Scalar.of(name).map(kind -> new ScalarType(kind, name));
        if (scalar.isPresent()) {
            return scalar.get();
        }
        Optional<TypeModel> declared =
                type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type, place) : Optional.empty();
        return declared.orElseGet(() -> unsupported(type, site));
    }

    private Optional<TypeModel> declared(DeclaredType type, Place place) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        int arguments = type.getTypeArguments().size();
        if ((name.equals("java.util.List") || name.equals("java.util.Set")) && arguments == 1) {
            return Optional.of(new ListType(element(type, 0, place), name.equals("java.util.Set")));
        }
        if (name.equals("java.util.Map") && arguments == 2) {
            return map(type, place);
        }
        // One of them is a record.
        return TypeAdvice.isWholeResult(name)
                ? Optional.empty()
                : named((TypeElement) type.asElement(), place.site().type());
    }

    private Optional<TypeModel> map(DeclaredType type, Place place) {
        ElementModel key = element(type, 0, place);
        if (!key.type().is(Scalar.STRING)) {
            problems.add(
                    Rule.UnsupportedType,
                    place.argument(0, type.getTypeArguments().get(0)).site(),
                    "The names in a JSON object are text. Write Map<String, …>.");
        }
        return Optional.of(new MapType(key, element(type, 1, place)));
    }

    private ElementModel element(DeclaredType type, int index, Place place) {
        TypeMirror element = type.getTypeArguments().get(index);
        Place inside = place.argument(index, element);
        if (element.getAnnotationMirrors().stream().anyMatch(Annotations::saysNullable)) {
            problems.add(
                    Rule.UnsupportedType,
                    inside.site(),
                    "What a collection holds cannot be absent: JSON null is not sent. Remove @Nullable, and leave absent "
                            + "elements out of it.");
        }
        return new ElementModel(read(element, inside), constraints.read(inside));
    }

    private Optional<TypeModel> named(TypeElement type, Site site) {
        if (!Visibility.isInPackage(type)) {
            problems.add(
                    Rule.HiddenType,
                    site,
                    type.getSimpleName() + " is private, so that generated code cannot use it. Remove `private`.");
            return Optional.of(new UnreadableType());
        }
        boolean plain = type.getTypeParameters().isEmpty();
        if (type.getKind() == ElementKind.RECORD && plain) {
            cases.requireInterface(type, site);
            return Optional.of(record(type, site));
        }
        if (isUnion(type) && plain) {
            return Optional.of(union(type, site));
        }
        return type.getKind() == ElementKind.ENUM ? Optional.of(enumeration(type, site)) : Optional.empty();
    }

    private static boolean isUnion(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    private TypeModel record(TypeElement type, Site site) {
        if (compilation.isSource(type)) {
            reach.record(type);
            return new RecordType(ClassName.get(type), true);
        }
        return fromLibrary(type, site);
    }

    private TypeModel union(TypeElement type, Site site) {
        if (compilation.isSource(type)) {
            reach.union(type);
            return new RecordType(ClassName.get(type), true);
        }
        return fromLibrary(type, site);
    }

    private TypeModel fromLibrary(TypeElement type, Site site) {
        ClassName name = ClassName.get(type);
        boolean validator =
                compilation.type(Artifacts.validator(name).canonicalName()).isPresent();
        // Where even the codec is missing, that is all there is to say.
        return new RecordType(name, !requireCodec(type, site) || validator);
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
    private boolean requireCodec(TypeElement type, Site site) {
        ClassName codec = Artifacts.codec(ClassName.get(type));
        boolean missing = compilation.type(codec.canonicalName()).isEmpty();
        if (missing) {
            problems.add(
                    Rule.RecordFromClassFileWithoutCodec,
                    site,
                    type.getSimpleName() + " comes from a library that has no " + codec.simpleName() + ". Run Signet's "
                            + "processor in the module that declares " + type.getSimpleName()
                            + ", on an @Api that uses it.");
        }
        return !missing;
    }

    private TypeModel unsupported(TypeMirror type, Site site) {
        problems.add(Rule.UnsupportedType, site, TypeAdvice.of(type));
        return new UnreadableType();
    }
}
