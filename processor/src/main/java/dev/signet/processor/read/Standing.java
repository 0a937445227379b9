package dev.signet.processor.read;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Case;
import dev.signet.spec.Delete;
import dev.signet.spec.Event;
import dev.signet.spec.Get;
import dev.signet.spec.Naming;
import dev.signet.spec.OneOf;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.Put;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Source;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.Verification;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.Ordered;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where annotations stand, in words. */
final class Standing {

    private static final Map<String, String> PLACES = places();

    private Standing() {}

    static String of(String annotation) {
        return PLACES.getOrDefault(
                annotation, "on a parameter of an endpoint, or on a component of a record that an endpoint reaches");
    }

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        put(places, "on an interface", List.of(Api.class));
        put(places, "on an interface with @Api or on one of its endpoints", List.of(Source.class));
        put(places, "on a method without a body of an interface with @Api", onMethods());
        put(
                places,
                "on an endpoint of an interface with @Api, or on the interface",
                List.of(RateLimit.class, ApiError.class));
        put(places, "on a record of its own, which no method names", List.of(Event.class));
        put(places, "on a sealed interface that an endpoint reaches", List.of(OneOf.class));
        put(places, "on a record that an interface with @OneOf permits", List.of(Case.class));
        put(places, "on a method without parameters of a record that a request reaches", List.of(Check.class));
        put(places, "on a constant of an enum that an endpoint reaches", List.of(Unrecognized.class));
        put(places, "on a record that an endpoint reaches", onRecords());
        return places;
    }

    private static List<Class<? extends Annotation>> onMethods() {
        return List.of(Get.class, Post.class, Put.class, Patch.class, Delete.class, Verification.class);
    }

    private static List<Class<? extends Annotation>> onRecords() {
        return List.of(
                Naming.class,
                ExactlyOneOf.class,
                AtLeastOneOf.class,
                AtMostOneOf.class,
                AllOrNone.class,
                Ordered.class);
    }

    private static void put(Map<String, String> places, String place, List<Class<? extends Annotation>> annotations) {
        annotations.forEach(annotation -> places.put(annotation.getSimpleName(), place));
    }
}
