package dev.signet.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Everything in a type that can carry annotations, each as it is written: compilers copy those of components. */
final class Places {

    private final Compilation compilation;
    private final TypeElement type;
    private final Map<String, VariableElement> components = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Places(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.type = type;
        Fields.ofComponents(type)
                .forEach(field -> components.put(field.getSimpleName().toString(), field));
    }

    List<Place> all() {
        places.add(Place.of(type));
        Fields.of(type).forEach(field -> places.addAll(places(field)));
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::addMethod);
        if (type.getKind() == ElementKind.RECORD) {
            ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::addConstructor);
        }
        return places;
    }

    private void addMethod(ExecutableElement method) {
        Place place = Place.of(method);
        VariableElement component = components.get(method.getSimpleName().toString());
        if (component != null && method.getParameters().isEmpty()) {
            places.add(compilation.shows(method) ? place : atComponent(place, component));
            return;
        }
        places.add(place);
        places.add(place.type(method.getReturnType()));
        addArguments(method.getReturnType(), place, places);
        method.getParameters().forEach(parameter -> places.addAll(places(parameter)));
    }

    // What stands on a component, and only methods can carry.
    private static Place atComponent(Place accessor, VariableElement component) {
        return new Place(accessor.key(), accessor.mirrors(), Place.of(component).site());
    }

    private void addConstructor(ExecutableElement constructor) {
        boolean canonical = CanonicalConstructor.is(constructor, type);
        List<VariableElement> fields = Fields.ofComponents(type);
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            Set<String> copied = canonical ? texts(fields.get(i)) : Set.of();
            places(constructor.getParameters().get(i)).forEach(place -> places.add(without(copied, place)));
        }
    }

    private Set<String> texts(VariableElement field) {
        Set<String> texts = new HashSet<>();
        places(field).forEach(place -> place.mirrors().forEach(mirror -> texts.add(mirror.toString())));
        return texts;
    }

    private static Place without(Set<String> copied, Place place) {
        return new Place(
                place.key(),
                place.mirrors().stream()
                        .filter(mirror -> !copied.contains(mirror.toString()))
                        .toList(),
                place.site());
    }

    private List<Place> places(VariableElement element) {
        Variable variable = compilation.variable(element);
        List<Place> found = new ArrayList<>(List.of(variable.place()));
        if (element.getKind() != ElementKind.ENUM_CONSTANT) {
            addArguments(variable.type(), variable.place(), found);
        }
        return found;
    }

    private static void addArguments(TypeMirror type, Place place, List<Place> places) {
        if (!(type instanceof DeclaredType declared)) {
            return;
        }
        for (int i = 0; i < declared.getTypeArguments().size(); i++) {
            TypeMirror argument = declared.getTypeArguments().get(i);
            Place inside = place.argument(i, argument);
            places.add(inside);
            addArguments(argument, inside, places);
        }
    }
}
