package dev.signet.processor.read;

import dev.signet.processor.model.ExampleModel;
import dev.signet.spec.Example;
import java.util.List;

/** Reads {@code @Example}. */
final class ExampleReader {

    private final Annotations annotations;

    ExampleReader(Annotations annotations) {
        this.annotations = annotations;
    }

    List<ExampleModel> read(Place place) {
        return annotations.all(place, Example.class, Example.All.class).stream()
                .map(mirror -> new ExampleModel(
                        mirror.string("value"),
                        mirror.strings("breaks"),
                        mirror.site().member("value")))
                .toList();
    }
}
