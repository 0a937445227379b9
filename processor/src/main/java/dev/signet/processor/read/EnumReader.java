package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.EnumModel.ConstantModel;
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

    EnumReader(Compilation compilation) {
        this.annotations = compilation.annotations();
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
                unrecognized = Optional.of(name);
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
        return annotations
                .find(place, WireName.class)
                .map(mirror -> mirror.string("value"))
                .orElse(name);
    }
}
