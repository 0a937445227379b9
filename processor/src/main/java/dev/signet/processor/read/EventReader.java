package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Event;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a record with {@code @Event}, and everything it reaches: a spec without endpoints. */
public final class EventReader {

    private final Compilation compilation;

    /** Reads what {@code compilation} has. */
    public EventReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The spec as far as it can be represented; the rest is in {@code problems}. */
    public Optional<ApiModel> read(TypeElement type, Problems problems) {
        Place place = Place.of(type);
        Mirror event = compilation.annotations().find(place, Event.class).orElseThrow();
        Optional<String> problem = problem(type, event);
        if (problem.isPresent()) {
            problems.add(Rule.UnsupportedEvent, event.site(), problem.get());
            compilation.annotations().giveUp(place);
            return Optional.empty();
        }
        Reach reach = new Reach(compilation, problems);
        reach.record(type);
        ApiModel model = new ApiModel(
                ClassName.get(type),
                Visibility.isPublic(type),
                List.of(),
                compilation.doc(type),
                "",
                List.of(),
                List.of(),
                reach.records(),
                reach.enums(),
                reach.unions(),
                true,
                place.site());
        new TakenNames(compilation, problems).report(model);
        return Optional.of(model);
    }

    private Optional<String> problem(TypeElement type, Mirror event) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
            return Optional.of("@Event stands on a record without type parameters, but " + name
                    + " is none. Declare what the notification carries as a record.");
        }
        if (!Visibility.isInPackage(type)) {
            return Optional.of(name + " is private, so that generated code cannot use it. Remove `private`.");
        }
        List<String> types = event.strings("value");
        if (types.isEmpty() || types.stream().anyMatch(String::isBlank)) {
            return Optional.of("The event has no type. Write @Event(\"…\") with the event_type of the notification.");
        }
        return types.stream().flatMap(one -> taken(one, types, type).stream()).findFirst();
    }

    private Optional<String> taken(String event, List<String> types, TypeElement type) {
        if (types.indexOf(event) < types.lastIndexOf(event)) {
            return Optional.of("The event names \"" + event + "\" twice. Remove one.");
        }
        String own = TypeWords.of(ClassName.get(type));
        String other = compilation.claim("@Event " + event, own);
        return other.equals(own)
                ? Optional.empty()
                : Optional.of("\"" + event + "\" is the event of " + other
                        + " already, and a notification is read as one record. Give " + own
                        + " another type, or declare one record for both.");
    }
}
