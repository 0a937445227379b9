package dev.signet.processor.read;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.Put;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Source;
import dev.signet.spec.Unrecognized;
import java.util.Set;

/** Where annotations stand, in words. */
final class Standing {

    private static final Set<String> ON_METHODS = Set.of(
            Get.class.getSimpleName(),
            Post.class.getSimpleName(),
            Put.class.getSimpleName(),
            Patch.class.getSimpleName(),
            Delete.class.getSimpleName(),
            RateLimit.class.getSimpleName(),
            ApiError.class.getSimpleName());

    private Standing() {}

    static String of(String annotation) {
        if (ON_METHODS.contains(annotation)) {
            return "on a method without a body of an interface with @Api";
        }
        if (annotation.equals(Source.class.getSimpleName())) {
            return "on an interface with @Api or on one of its endpoints";
        }
        if (annotation.equals(Api.class.getSimpleName())) {
            return "on an interface";
        }
        return annotation.equals(Unrecognized.class.getSimpleName())
                ? "on a constant of an enum that an endpoint reaches"
                : "on a parameter of an endpoint, or on a component of a record that an endpoint reaches";
    }
}
