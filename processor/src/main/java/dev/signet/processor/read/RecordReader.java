package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.problem.Problems;
import dev.signet.spec.Event;
import dev.signet.spec.Source;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads a record and its components. */
final class RecordReader {

    private final Compilation compilation;
    private final FieldReader fields;
    private final RecordRuleReader rules;
    private final NamingReader naming;
    private final ExampleReader examples;

    RecordReader(Compilation compilation, Reach reach, Problems problems) {
        this.compilation = compilation;
        this.fields = new FieldReader(compilation, reach, problems);
        this.rules = new RecordRuleReader(compilation.annotations(), problems);
        this.naming = new NamingReader(compilation.annotations());
        this.examples = new ExampleReader(compilation.annotations());
    }

    // javac gives a record component no position, and no annotations but those of that target: its field has both.
    RecordModel read(TypeElement type) {
        ParamTags docs = ParamTags.of(compilation.doc(type));
        String style = naming.style(type);
        Place place = Place.of(type);
        compilation.annotations().find(place, Source.class);
        List<FieldModel> read = Fields.ofComponents(type).stream()
                .map(field -> fields.read(field, Role.MEMBER, style, docs))
                .toList();
        return new RecordModel(
                ClassName.get(type),
                Visibility.isPublic(type),
                false,
                read,
                rules.read(type, place),
                examples.read(place),
                compilation
                        .annotations()
                        .find(place, Event.class)
                        .map(mirror -> mirror.strings("value"))
                        .orElse(List.of()),
                place.site());
    }
}
