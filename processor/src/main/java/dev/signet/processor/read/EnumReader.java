package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.EnumModel.ConstantModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum and the texts of its constants. */
final class EnumReader {

    private final Annotations annotations;
    private final WireNames names;
    private final Problems problems;

    EnumReader(Compilation compilation, Problems problems) {
        this.annotations = compilation.annotations();
        this.names = new WireNames(problems);
        this.problems = problems;
    }

    EnumModel read(TypeElement type) {
        List<ConstantModel> constants = new ArrayList<>();
        Optional<String> unrecognized = Optional.empty();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() != ElementKind.ENUM_CONSTANT) {
                continue;
            }
            Place place = Place.of(element);
            String name = element.getSimpleName().toString();
            if (annotations.has(place, Unrecognized.class)) {
                unrecognized.ifPresent(
                        first -> problems.add(
                                Rule.SeveralUnrecognized,
                                place.site(),
                                first
                                        + " is @Unrecognized already, and one constant stands for all unknown values. Remove one."));
                unrecognized = Optional.of(unrecognized.orElse(name));
            } else {
                constants.add(new ConstantModel(name, wireName(place, name)));
            }
        }
        return new EnumModel(
                ClassName.get(type),
                Visibility.isPublic(type),
                constants,
                unrecognized,
                Place.of(type).site());
    }

    private String wireName(Place place, String name) {
        return annotations.find(place, WireName.class).map(names::wire).orElse(name);
    }
}
