package dev.signet.processor.read;

import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Body;
import dev.signet.spec.Header;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.JsonText;
import dev.signet.spec.Part;
import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import dev.signet.spec.WireName;
import dev.signet.spec.constraint.Required;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Reads a component's field, or a parameter: name, role, type, limits, conditions. */
final class FieldReader {

    private static final Map<Class<? extends Annotation>, Role> ROLES = roles();

    private final Compilation compilation;
    private final Annotations annotations;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final ConditionReader conditions;
    private final ExampleReader examples;
    private final WireNames names;
    private final Problems problems;

    FieldReader(Compilation compilation, Reach reach, Problems problems) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.constraints = new ConstraintReader(annotations, problems);
        this.types = new TypeReader(compilation, reach, constraints, problems);
        this.conditions = new ConditionReader(annotations, problems);
        this.examples = new ExampleReader(annotations);
        this.names = new WireNames(problems);
        this.problems = problems;
    }

    /**
     * Reads a component's field or a parameter.
     *
     * @param unmarked the role it has if it names none
     * @param style how its wire name follows from its Java name
     */
    FieldModel read(VariableElement element, Role unmarked, String style, ParamTags docs) {
        Variable variable = compilation.variable(element);
        Place place = variable.place();
        String name = variable.name();
        Role role = role(place, name, unmarked);
        requireNullForNullable(variable, place);
        TypeModel type = type(variable, place);
        return new FieldModel(
                name,
                wireName(place, name, role, style),
                role,
                type,
                variable.isNullable(),
                docs.text(name),
                expected(variable, place, name),
                constraints.read(place),
                conditions.read(place),
                conditions.size(place),
                annotations.has(place, Redacted.class),
                annotations.has(place, IdempotencyKey.class),
                fraction(place, name, type),
                examples.read(place),
                place.site());
    }

    private Role role(Place place, String name, Role unmarked) {
        List<Class<? extends Annotation>> found = ROLES.keySet().stream()
                .filter(role -> annotations.has(place, role))
                .toList();
        if (found.size() > 1) {
            problems.add(
                    Rule.SeveralRoles,
                    place.site(),
                    name + " is marked @" + found.get(0).getSimpleName() + " and @"
                            + found.get(1).getSimpleName() + ", but a value goes to one place. Keep one of them.");
        }
        return found.isEmpty() ? unmarked : ROLES.getOrDefault(found.get(0), unmarked);
    }

    private Optional<String> expected(Variable variable, Place place, String name) {
        Optional<Mirror> mirror = annotations.find(place, Required.class);
        mirror.filter(found -> !variable.isNullable())
                .ifPresent(found -> problems.add(
                        Rule.ConditionOnRequiredField,
                        found.site(),
                        name
                                + " is required as it is. Remove @Required, or write @Nullable before the type if it may be "
                                + "missing at times."));
        return mirror.map(found -> found.constant("severity"));
    }

    private String fraction(Place place, String name, TypeModel type) {
        Optional<Mirror> mirror = annotations.find(place, Rfc3339.class);
        mirror.filter(found -> !type.holds(Scalar.TIME))
                .ifPresent(found -> problems.add(
                        Rule.ConstraintOnWrongType,
                        found.site(),
                        "@Rfc3339 says how a time is written, but " + name
                                + " is none. Remove it, or write OffsetDateTime."));
        return mirror.map(found -> found.constant("fraction")).orElse("NONE");
    }

    private TypeModel type(Variable variable, Place place) {
        TypeModel type = types.read(variable.type(), place);
        return annotations.has(place, JsonText.class) ? new TypeModel.TextType(type) : type;
    }

    private String wireName(Place place, String name, Role role, String style) {
        if (role == Role.BODY) {
            return Naming.inStyle(style, name);
        }
        return role == Role.HEADER
                ? names.header(annotations.find(place, Header.class).orElseThrow())
                : annotations.find(place, WireName.class).map(names::wire).orElseGet(() -> Naming.inStyle(style, name));
    }

    private void requireNullForNullable(Variable variable, Place place) {
        if (variable.isNullable() && variable.type().getKind().isPrimitive()) {
            TypeName type = TypeName.get(variable.type());
            problems.add(
                    Rule.NullablePrimitive,
                    place.site().type(),
                    type + " has no null. Write @Nullable " + TypeWords.of(type.box()) + " " + variable.name() + ".");
        }
    }

    private static Map<Class<? extends Annotation>, Role> roles() {
        Map<Class<? extends Annotation>, Role> roles = new LinkedHashMap<>();
        roles.put(Path.class, Role.PATH);
        roles.put(Query.class, Role.QUERY);
        roles.put(Header.class, Role.HEADER);
        roles.put(Part.class, Role.PART);
        roles.put(Body.class, Role.BODY);
        return roles;
    }
}
