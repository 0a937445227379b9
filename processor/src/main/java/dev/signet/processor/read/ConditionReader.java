package dev.signet.processor.read;

import dev.signet.processor.model.Condition;
import dev.signet.spec.OnlyWhen;
import java.util.List;

/** Reads {@code @OnlyWhen}. */
final class ConditionReader {

    private final Annotations annotations;

    ConditionReader(Annotations annotations) {
        this.annotations = annotations;
    }

    List<Condition> read(Place place) {
        return annotations.all(place, OnlyWhen.class, OnlyWhen.All.class).stream()
                .map(ConditionReader::condition)
                .toList();
    }

    private static Condition condition(Mirror mirror) {
        boolean one = !mirror.string("is").isEmpty();
        return new Condition(
                mirror.string("field"),
                one ? List.of(mirror.string("is")) : mirror.strings("in"),
                one ? "is" : "in",
                mirror.constant("whenMissing"),
                mirror.constant("whenPresent"),
                mirror.site());
    }
}
